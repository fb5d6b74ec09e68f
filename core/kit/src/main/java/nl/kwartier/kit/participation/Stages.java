package nl.kwartier.kit.participation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kwartier.kit.workflow.Guard;
import nl.kwartier.kit.workflow.Party;
import nl.kwartier.kit.workflow.Workflow;

/**
 * The stages of a programme: the usual ones, fewer of them, or under other names. Stopping is always possible and never needs a reason.
 */
public final class Stages {
    /** A member of staff of the programme. */
    public static final Party STAFF = Party.staff("een medewerker");

    /** Whoever takes part. */
    public static final Party RESIDENT = Party.resident("de deelnemer");

    private static final Guard<Standing> ROOM = Guard.of("een vrije plek in de groep", Standing::fits);

    private static final Workflow<Standing, Stage> USUAL = Workflow.of("Deze deelname", Stage.values(), Standing::stage)
            .from(Stage.APPLIED)
            .to(Stage.ACQUAINTANCE)
            .by(STAFF)
            .when(ROOM)
            .from(Stage.APPLIED, Stage.ACQUAINTANCE)
            .to(Stage.PARTICIPANT)
            .by(RESIDENT, STAFF)
            .when(ROOM)
            .from(Stage.APPLIED, Stage.ACQUAINTANCE)
            .to(Stage.WAITING)
            .by(STAFF)
            .always()
            .from(Stage.WAITING)
            .to(Stage.ACQUAINTANCE)
            .by(RESIDENT, STAFF)
            .when(ROOM)
            .from(Stage.WAITING)
            .to(Stage.PARTICIPANT)
            .by(RESIDENT, STAFF)
            .when(ROOM)
            .from(Stage.PARTICIPANT)
            .to(Stage.PAUSED)
            .by(RESIDENT, STAFF)
            .always()
            .from(Stage.PAUSED)
            .to(Stage.PARTICIPANT)
            .by(RESIDENT, STAFF)
            .always()
            .from(Stage.PARTICIPANT, Stage.PAUSED)
            .to(Stage.COMPLETED)
            .by(RESIDENT, STAFF)
            .always()
            .from(Stage.APPLIED, Stage.ACQUAINTANCE, Stage.WAITING, Stage.PARTICIPANT, Stage.PAUSED)
            .to(Stage.STOPPED)
            .by(RESIDENT, STAFF)
            .always();

    private static final Stages STANDARD = new Stages(USUAL, Map.of());

    private final Workflow<Standing, Stage> workflow;
    private final Map<Stage, String> names;

    private Stages(Workflow<Standing, Stage> workflow, Map<Stage, String> names) {
        this.workflow = workflow;
        this.names = Map.copyOf(names);
    }

    /**
     * Applied, getting acquainted, taking part, completed; beside these waiting, paused and stopped.
     *
     * @return the usual stages
     */
    public static Stages standard() {
        return STANDARD;
    }

    /**
     * The same without some stages.
     *
     * @param gone any but applied, participant and stopped
     * @return fewer stages
     * @throws IllegalArgumentException when one of them cannot be missed
     */
    public Stages without(Stage... gone) {
        List<Stage> fewer = List.of(gone);
        if (fewer.contains(Stage.APPLIED) || fewer.contains(Stage.PARTICIPANT) || fewer.contains(Stage.STOPPED)) {
            throw new IllegalArgumentException("A programme cannot do without applying, taking part and stopping");
        }
        return new Stages(workflow.without(fewer), names);
    }

    /**
     * The same with another name for a stage.
     *
     * @param stage the stage
     * @param name what people of this programme call it, in at most four words
     * @return stages with that name
     */
    public Stages called(Stage stage, String name) {
        var more = new EnumMap<Stage, String>(Stage.class);
        more.putAll(names);
        more.put(stage, name);
        return new Stages(workflow, more);
    }

    /**
     * What people of this programme call a stage.
     *
     * @param stage a stage
     * @return its Dutch name
     */
    public String name(Stage stage) {
        return names.getOrDefault(stage, stage.label());
    }

    /**
     * The stages and the steps between them.
     *
     * @return the table
     */
    public Workflow<Standing, Stage> workflow() {
        return workflow;
    }
}
