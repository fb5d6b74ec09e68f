package nl.kwartier.kit.internal.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.Caller;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.InvalidValue;
import nl.kwartier.api.Refusal;
import nl.kwartier.kit.indicator.Figures;
import nl.kwartier.kit.indicator.Indicator;
import nl.kwartier.kit.indicator.Period;
import nl.kwartier.kit.indicator.Scope;
import nl.kwartier.kit.indicator.SmallNumbers;

/** The figures of a programme, all in one snapshot. */
public final class Reports {
    private final Desk desk;

    /** Works for one programme. */
    public Reports(Desk desk) {
        this.desk = desk;
    }

    /** The figures of a period, in the order in which the programme declares them. */
    public Map<Indicator, Figures> of(Caller caller, Period period) {
        var scope = new Scope(
                period,
                desk.today(),
                desk.definition().stages(),
                desk.definition().counting(),
                SmallNumbers.USUAL);
        return desk.read(caller, reader -> {
            Map<Indicator, Figures> all = new LinkedHashMap<>();
            desk.definition().indicators().forEach(one -> all.put(one, one.figures(reader, scope)));
            return all;
        });
    }

    /** The period that somebody asked for; this year when nobody did. */
    public Period period(Optional<String> asked) {
        try {
            return asked.map(Period::of).orElse(Period.yearOf(desk.today()));
        } catch (InvalidValue unreadable) {
            throw Refusal.fields(List.of(new FieldProblem("periode", unreadable.sentence())));
        }
    }
}
