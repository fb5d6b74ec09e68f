package nl.kwartier.lifecycle.internal.jar;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the terms from the manifest, and refuses what an administrator could not judge. */
final class TermsReading {
    static final String ASKS = "Kwartier-Vraagt";
    static final String ROLES = "Kwartier-Rollen";
    static final String KEEPS = "Kwartier-Bewaren";
    static final String PROCESSES = "Kwartier-Verwerking";

    private final Attributes manifest;

    private TermsReading(Attributes manifest) {
        this.manifest = manifest;
    }

    static Terms of(Attributes manifest) throws Unfit {
        var reading = new TermsReading(manifest);
        return new Terms(reading.asks(), reading.roles(), reading.keeps(), reading.processing());
    }

    private List<Ask> asks() throws Unfit {
        var asks = new ArrayList<Ask>();
        for (Clause clause : Headers.clauses(manifest, ASKS)) {
            Purpose purpose = Labelled.find(Purpose.class, clause.path())
                    .orElseThrow(() ->
                            Unfit.at(new Spot(ASKS, "", clause.path()), TermReasons.unknownPurpose(clause.path())));
            Set<DataLabel> labels = labels(clause.attribute("labels"));
            if (purpose == Purpose.DECISION && labels.contains(DataLabel.NETWORK)) {
                throw Unfit.at(new Spot(ASKS, "labels", clause.attribute("labels")), TermReasons.networkWall());
            }
            asks.add(new Ask(purpose, labels, sentence(ASKS, clause, "waarom", TermReasons::badWhy)));
        }
        return asks;
    }

    private static Set<DataLabel> labels(String codes) throws Unfit {
        Set<DataLabel> labels = EnumSet.noneOf(DataLabel.class);
        for (String code : codes.split(",", -1)) {
            labels.add(Labelled.find(DataLabel.class, code)
                    .orElseThrow(() -> Unfit.at(new Spot(ASKS, "labels", code), TermReasons.unknownLabel(code))));
        }
        return labels;
    }

    private List<DeclaredRole> roles() throws Unfit {
        var roles = new ArrayList<DeclaredRole>();
        for (Clause clause : Headers.clauses(manifest, ROLES)) {
            if (!Descriptor.isId(clause.path())) {
                throw Unfit.at(new Spot(ROLES, "", clause.path()), TermReasons.badRole(clause.path()));
            }
            roles.add(new DeclaredRole(
                    clause.path(), text(ROLES, clause, "naam", Descriptor.TITLE_LENGTH, TermReasons::badRole)));
        }
        return roles;
    }

    private List<Keeping> keeps() throws Unfit {
        var keeps = new ArrayList<Keeping>();
        for (Clause clause : Headers.clauses(manifest, KEEPS)) {
            keeps.add(new Keeping(
                    sentence(KEEPS, clause, "wat", TermReasons::badKeeping),
                    period(clause.path()),
                    sentence(KEEPS, clause, "waarom", TermReasons::badKeeping)));
        }
        return keeps;
    }

    private static Period period(String text) throws Unfit {
        try {
            Period period = Period.parse(text);
            if (!period.isZero() && !period.isNegative()) {
                return period;
            }
        } catch (DateTimeException e) {
            // Falls through to the same sentence as a period of nothing.
        }
        throw Unfit.at(new Spot(KEEPS, "", text), TermReasons.badPeriod(text));
    }

    private @Nullable Processing processing() throws Unfit {
        List<Clause> clauses = Headers.clauses(manifest, PROCESSES);
        return clauses.isEmpty()
                ? null
                : new Processing(
                        answer(clauses.get(0), "doel"),
                        answer(clauses.get(0), "grondslag"),
                        answer(clauses.get(0), "wie"),
                        answer(clauses.get(0), "wat"),
                        answer(clauses.get(0), "ontvangers"));
    }

    private static String answer(Clause clause, String part) throws Unfit {
        return sentence(PROCESSES, clause, part, value -> TermReasons.badProcessing(part, value));
    }

    private static String sentence(String header, Clause clause, String part, Complaint complaint) throws Unfit {
        return text(header, clause, part, Descriptor.TEXT_LENGTH, complaint);
    }

    private static String text(String header, Clause clause, String part, int longest, Complaint complaint)
            throws Unfit {
        String text = clause.attribute(part);
        if (text.isEmpty() || text.length() > longest || !Headers.plain(text)) {
            throw Unfit.at(new Spot(header, part, text), complaint.about(part + "=" + text));
        }
        return text;
    }

    /** What is said of a text that is not right. */
    private interface Complaint {
        Reason about(String value);
    }
}
