package nl.kwartier.kit.internal.api;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.community.PlaceId;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.web.Field;
import nl.kwartier.kit.Act;
import nl.kwartier.kit.agreement.Agreement;
import nl.kwartier.kit.agreement.AgreementState;
import nl.kwartier.kit.agreement.Side;
import nl.kwartier.kit.group.Group;
import nl.kwartier.kit.group.GroupState;
import nl.kwartier.kit.group.Mark;
import nl.kwartier.kit.group.Session;
import nl.kwartier.kit.group.SessionState;
import nl.kwartier.kit.indicator.Cell;
import nl.kwartier.kit.indicator.Level;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.task.Task;
import org.jspecify.annotations.Nullable;

/** What the operations take and give, in the Dutch words of the wire. */
final class Wire {
    static final String AGAIN = "Geef de versie die u hebt gezien.";

    private Wire() {}

    record NewParticipation(
            @Field(name = "inwonerId", label = "Welke inwoner?", required = "Geef het id van een inwoner.")
            ResidentId resident,

            @Field(name = "groepId", label = "Welke groep?") @Nullable String group,

            @Field(name = "datum", label = "Sinds wanneer?") @Nullable LocalDate on,

            @Field(name = "bewijs", label = "Hoe weet u dit?", required = "Geef HANDTEKENING, GESPREK of CODE.")
            Act.Proof proof) {}

    record ParticipationJson(
            @Field(name = "id") String id,
            @Field(name = "programma") String programme,
            @Field(name = "inwonerId") ResidentId resident,
            @Field(name = "status") Stage stage,
            @Field(name = "sinds") LocalDate since,
            @Field(name = "startdatum") LocalDate started,
            @Field(name = "einddatum") @Nullable LocalDate ended,
            @Field(name = "groepId") @Nullable String group,
            @Field(name = "aangebodenTot") @Nullable LocalDate offeredUntil,
            @Field(name = "versie") long version) {
        static ParticipationJson of(String programme, Participation one) {
            return new ParticipationJson(
                    one.id(),
                    programme,
                    one.resident(),
                    one.stage(),
                    one.since(),
                    one.started(),
                    one.ended(),
                    one.group(),
                    one.offeredUntil(),
                    one.version());
        }
    }

    record Participations(
            @Field(name = "deelnames") List<ParticipationJson> items,
            @Field(name = "volgende") @Nullable String next) {}

    record StageStep(
            @Field(name = "naar", label = "Welke fase?", required = "Geef een status, zoals DEELNEMER.")
            Stage to,

            @Field(name = "versie", label = "Welke versie?", required = AGAIN)
            Long version,

            @Field(name = "reden", label = "Waarom?") @Nullable String reason,

            @Field(name = "bewijs", label = "Hoe weet u dit?")
            Act.@Nullable Proof proof,

            @Field(name = "datum", label = "Sinds wanneer?") @Nullable LocalDate on) {}

    record Version(
            @Field(name = "versie", label = "Welke versie?", required = AGAIN)
            Long version) {}

    record NewRole(
            @Field(name = "rol", label = "Welke rol?", required = "Geef de code van een rol van het programma.")
            String role,

            @Field(name = "persoonId", label = "Welke collega?", required = "Geef het id van een collega.")
            String person) {}

    record NewGroup(
            @Field(name = "naam", label = "Hoe heet de groep?", max = 80, required = "Geef een naam.")
            String name,

            @Field(name = "plekId", label = "Op welke plek?") @Nullable PlaceId place,

            @Field(name = "minimum", label = "Hoeveel minstens?", least = 1, most = 200, required = "Geef een getal.")
            Integer least,

            @Field(name = "maximum", label = "Hoeveel hoogstens?", least = 1, most = 200, required = "Geef een getal.")
            Integer most) {
        Group.Details details() {
            return new Group.Details(name, place, least, most);
        }
    }

    record ChangedGroup(
            @Field(name = "versie", label = "Welke versie?", required = AGAIN)
            Long version,

            @Field(name = "naam", label = "Hoe heet de groep?", max = 80, required = "Geef een naam.")
            String name,

            @Field(name = "plekId", label = "Op welke plek?") @Nullable PlaceId place,

            @Field(name = "minimum", label = "Hoeveel minstens?", least = 1, most = 200, required = "Geef een getal.")
            Integer least,

            @Field(name = "maximum", label = "Hoeveel hoogstens?", least = 1, most = 200, required = "Geef een getal.")
            Integer most) {
        Group.Details details() {
            return new Group.Details(name, place, least, most);
        }
    }

    record GroupJson(
            @Field(name = "id") String id,
            @Field(name = "programma") String programme,
            @Field(name = "naam") String name,
            @Field(name = "plekId") @Nullable PlaceId place,
            @Field(name = "minimum") int least,
            @Field(name = "maximum") int most,
            @Field(name = "bezet") int taken,
            @Field(name = "status") GroupState state,
            @Field(name = "versie") long version) {
        static GroupJson of(String programme, Group group, int taken) {
            return new GroupJson(
                    group.id(),
                    programme,
                    group.details().name(),
                    group.details().place(),
                    group.details().least(),
                    group.details().most(),
                    taken,
                    group.state(),
                    group.version());
        }
    }

    record Groups(
            @Field(name = "groepen") List<GroupJson> items,
            @Field(name = "volgende") @Nullable String next) {}

    record GroupStep(
            @Field(name = "naar", label = "Welke status?", required = "Geef een status, zoals LOPEND.")
            GroupState to,

            @Field(name = "versie", label = "Welke versie?", required = AGAIN)
            Long version,

            @Field(name = "reden", label = "Waarom?") @Nullable String reason) {}

    record NewSession(
            @Field(name = "groepId", label = "Welke groep?") @Nullable String group,

            @Field(name = "plekId", label = "Op welke plek?") @Nullable PlaceId place,

            @Field(name = "titel", label = "Wat gaan we doen?", max = 80) @Nullable String title,

            @Field(
                    name = "begin",
                    label = "Wanneer begint het?",
                    required = "Geef datum en tijd, zoals 2026-11-24T10:00.")
            LocalDateTime begins,

            @Field(name = "eind", label = "Tot wanneer?", required = "Geef datum en tijd, zoals 2026-11-24T11:30.")
            LocalDateTime ends) {}

    record ChangedSession(
            @Field(name = "versie", label = "Welke versie?", required = AGAIN)
            Long version,

            @Field(name = "plekId", label = "Op welke plek?") @Nullable PlaceId place,

            @Field(name = "titel", label = "Wat gaan we doen?", max = 80) @Nullable String title,

            @Field(
                    name = "begin",
                    label = "Wanneer begint het?",
                    required = "Geef datum en tijd, zoals 2026-11-24T10:00.")
            LocalDateTime begins,

            @Field(name = "eind", label = "Tot wanneer?", required = "Geef datum en tijd, zoals 2026-11-24T11:30.")
            LocalDateTime ends) {}

    record SessionJson(
            @Field(name = "id") String id,
            @Field(name = "programma") String programme,
            @Field(name = "groepId") @Nullable String group,
            @Field(name = "plekId") @Nullable PlaceId place,
            @Field(name = "titel") @Nullable String title,
            @Field(name = "begin") LocalDateTime begins,
            @Field(name = "eind") LocalDateTime ends,
            @Field(name = "status") SessionState state,
            @Field(name = "reden") @Nullable String reason,
            @Field(name = "aantal") @Nullable Integer headcount,
            @Field(name = "versie") long version) {
        static SessionJson of(String programme, Session one) {
            return new SessionJson(
                    one.id(),
                    programme,
                    one.details().group(),
                    one.details().place(),
                    one.details().title(),
                    LocalDateTime.ofInstant(one.details().begins(), DutchWords.ZONE),
                    LocalDateTime.ofInstant(one.details().ends(), DutchWords.ZONE),
                    one.state(),
                    one.reason(),
                    one.headcount(),
                    one.version());
        }
    }

    record Sessions(@Field(name = "bijeenkomsten") List<SessionJson> items) {}

    record CancelSession(
            @Field(name = "versie", label = "Welke versie?", required = AGAIN)
            Long version,

            @Field(name = "reden", label = "Waarom niet?", required = "Geef de reden.")
            String reason) {}

    record AttendanceInput(
            @Field(name = "versie", label = "Welke versie?", required = AGAIN)
            Long version,

            @Field(name = "wie", label = "Wie was er?") Map<String, Mark> marks,

            @Field(name = "anderen", label = "Hoeveel anderen?", least = 0, most = 1000) @Nullable Integer others) {}

    record HeadcountInput(
            @Field(name = "versie", label = "Welke versie?", required = AGAIN)
            Long version,

            @Field(name = "aantal", label = "Hoeveel mensen?", least = 0, most = 10_000, required = "Geef een getal.")
            Integer count) {}

    record NewAgreement(
            @Field(name = "kant", label = "Wie belooft iets?", required = "Geef INWONER of ORGANISATIE.")
            Side side,

            @Field(name = "wie", label = "Welke naam?", max = 60, required = "Geef een naam.")
            String who,

            @Field(name = "wat", label = "Wat spreken we af?", max = 300, required = "Geef de afspraak.")
            String what,

            @Field(name = "voor", label = "Uiterlijk wanneer?") @Nullable LocalDate before) {}

    record AgreementJson(
            @Field(name = "id") String id,
            @Field(name = "kant") Side side,
            @Field(name = "wie") String who,
            @Field(name = "wat") String what,
            @Field(name = "voor") @Nullable LocalDate before,
            @Field(name = "status") AgreementState state,
            @Field(name = "versie") long version) {
        static AgreementJson of(Agreement one) {
            return new AgreementJson(
                    one.id(),
                    one.details().side(),
                    one.details().who(),
                    one.details().what(),
                    one.details().before(),
                    one.state(),
                    one.version());
        }
    }

    record Agreements(@Field(name = "afspraken") List<AgreementJson> items) {}

    record AgreementStep(
            @Field(name = "naar", label = "Is het nagekomen?", required = "Geef NAGEKOMEN, NIET of HERZIEN.")
            AgreementState to,

            @Field(name = "versie", label = "Welke versie?", required = AGAIN)
            Long version) {}

    record TaskJson(
            @Field(name = "id") String id,
            @Field(name = "tekst") String text,
            @Field(name = "over") String about,
            @Field(name = "pagina") String page,
            @Field(name = "vervaldatum") LocalDate due,
            @Field(name = "status") Task.State state,
            @Field(name = "versie") long version) {
        static TaskJson of(Task task) {
            return new TaskJson(
                    task.id(), task.text(), task.about(), task.href(), task.due(), task.state(), task.version());
        }
    }

    record Tasks(@Field(name = "taken") List<TaskJson> items) {}

    record FigureRowJson(
            @Field(name = "naam") String name,
            @Field(name = "soort") Cell.Kind kind,
            @Field(name = "getal") @Nullable Long number,
            @Field(name = "tekst") String text) {
        static FigureRowJson of(String name, Cell cell) {
            return new FigureRowJson(name, cell.kind(), cell.number(), cell.text());
        }
    }

    record FigureJson(
            @Field(name = "code") String code,
            @Field(name = "titel") String title,
            @Field(name = "niveau") Level level,
            @Field(name = "uitleg") String explanation,
            @Field(name = "rijen") List<FigureRowJson> rows,
            @Field(name = "totaal") @Nullable FigureRowJson total) {}

    record FiguresJson(
            @Field(name = "programma") String programme,
            @Field(name = "periode") String period,
            @Field(name = "cijfers") List<FigureJson> items) {}
}
