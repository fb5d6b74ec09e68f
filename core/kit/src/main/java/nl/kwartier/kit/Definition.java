package nl.kwartier.kit;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kwartier.kit.indicator.Indicator;
import nl.kwartier.kit.participation.Rules;
import nl.kwartier.kit.participation.Stages;
import org.jspecify.annotations.Nullable;

/**
 * What a programme on the kit is. Immutable: each method returns a definition that says more.
 *
 * <pre>{@code
 * Definition.usual()
 *         .stages(Stages.standard().without(Stage.ACQUAINTANCE))
 *         .groups(3, 15).waitingList().fromAge(16)
 *         .questions(Wishes.class)
 *         .role("begeleider", Right.READ, Right.WRITE)
 * }</pre>
 *
 * @param stages how people go through it
 * @param rules whom it is for, and how many there is room for
 * @param grouped whether people are in groups
 * @param counting whether only the number of people at a session is kept, and not who they were
 * @param questions a record whose components carry {@code @Field}, none of them required: what the programme asks of who enrols; or null
 * @param roles what each role that the programme declares may do
 * @param order where it stands in the menu: small numbers first
 * @param words what whoever takes part is called
 * @param indicators its figures, in order
 * @param sessions whether people come together at set times
 */
public record Definition(
        Stages stages,
        Rules rules,
        boolean grouped,
        boolean counting,
        @Nullable Class<? extends Record> questions,
        Map<String, Set<Right>> roles,
        int order,
        Words words,
        List<Indicator> indicators,
        boolean sessions) {
    private static final int USUAL_ORDER = 50;

    /** Copies the roles. */
    public Definition {
        roles = Map.copyOf(roles);
        indicators = List.copyOf(indicators);
    }

    /**
     * The usual stages, for everybody, without groups.
     *
     * @return the beginning of a definition
     */
    public static Definition usual() {
        return new Definition(
                Stages.standard(),
                Rules.USUAL,
                false,
                false,
                null,
                Map.of(),
                USUAL_ORDER,
                new Words("deelnemer", "deelnemers"),
                List.of(),
                true);
    }

    /**
     * Says how people go through it.
     *
     * @param stages its stages
     * @return a definition that says more
     */
    public Definition stages(Stages stages) {
        return new Definition(stages, rules, grouped, counting, questions, roles, order, words, indicators, sessions);
    }

    /**
     * Says that people are in groups.
     *
     * @param least how many a group needs before it begins, 1 to 200
     * @param most how many a new group has room for, {@code least} to 200
     * @return a definition that says more
     */
    public Definition groups(int least, int most) {
        return rules(
                new Rules(rules.fromAge(), least, most, rules.waitingList(), rules.offerDays(), rules.pauseDays()),
                true);
    }

    /**
     * Says that whoever comes to a full group may wait, and is offered a place when one comes free.
     *
     * @return a definition that says more
     */
    public Definition waitingList() {
        return rules(
                new Rules(rules.fromAge(), rules.least(), rules.most(), true, rules.offerDays(), rules.pauseDays()),
                grouped);
    }

    /**
     * Says how old somebody must be.
     *
     * @param years the youngest age
     * @return a definition that says more
     */
    public Definition fromAge(int years) {
        return rules(
                new Rules(
                        years, rules.least(), rules.most(), rules.waitingList(), rules.offerDays(), rules.pauseDays()),
                grouped);
    }

    private Definition rules(Rules changed, boolean inGroups) {
        return new Definition(
                stages, changed, inGroups, counting, questions, roles, order, words, indicators, sessions);
    }

    /**
     * Says that only the number of people at a session is kept.
     *
     * @return a definition that says more
     */
    public Definition onlyCounts() {
        return new Definition(stages, rules, grouped, true, questions, roles, order, words, indicators, sessions);
    }

    /**
     * Says that people do not come together at set times: no sessions, no agenda, no attendance.
     *
     * @return a definition that says more
     */
    public Definition withoutSessions() {
        return new Definition(stages, rules, grouped, counting, questions, roles, order, words, indicators, false);
    }

    /**
     * Says what is asked of who enrols; all of it may stay empty.
     *
     * @param record a record whose components carry {@code @Field}: texts, whole numbers, yes or no, dates, or an enum with labels
     * @return a definition that says more
     */
    public Definition questions(Class<? extends Record> record) {
        return new Definition(stages, rules, grouped, counting, record, roles, order, words, indicators, sessions);
    }

    /**
     * Says what a role may do. A role that the descriptor declares and that is not limited here may do everything.
     *
     * @param code the code of a role that the programme's descriptor declares
     * @param rights at least one
     * @return a definition that says more
     */
    public Definition role(String code, Right... rights) {
        Map<String, Set<Right>> more = new LinkedHashMap<>(roles);
        more.put(code, EnumSet.copyOf(List.of(rights)));
        return new Definition(stages, rules, grouped, counting, questions, more, order, words, indicators, sessions);
    }

    /**
     * Says where it stands in the menu.
     *
     * @param place small numbers first
     * @return a definition that says more
     */
    public Definition order(int place) {
        return new Definition(stages, rules, grouped, counting, questions, roles, place, words, indicators, sessions);
    }

    /**
     * Says what whoever takes part is called.
     *
     * @param one the Dutch word for one: {@code gast}
     * @param many the Dutch word for more: {@code gasten}
     * @return a definition that says more
     */
    public Definition called(String one, String many) {
        return new Definition(
                stages, rules, grouped, counting, questions, roles, order, new Words(one, many), indicators, sessions);
    }

    /**
     * Says which figures it gives.
     *
     * @param figures in the order in which they are shown
     * @return a definition that says more
     */
    public Definition indicators(Indicator... figures) {
        return new Definition(
                stages, rules, grouped, counting, questions, roles, order, words, List.of(figures), sessions);
    }

    /**
     * What whoever takes part is called.
     *
     * @param one the Dutch word for one
     * @param many the Dutch word for more
     */
    public record Words(String one, String many) {}
}
