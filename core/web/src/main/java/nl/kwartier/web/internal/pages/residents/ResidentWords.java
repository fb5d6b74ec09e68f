package nl.kwartier.web.internal.pages.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwartier.api.Caller;
import nl.kwartier.api.community.Neighbourhood;
import nl.kwartier.api.community.Neighbourhoods;
import nl.kwartier.api.community.PartialDate;
import nl.kwartier.api.community.Reach;
import nl.kwartier.api.community.Resident;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.web.internal.pages.Dutch;
import org.jspecify.annotations.Nullable;

/** Says in words what is kept about a resident. */
final class ResidentWords {
    private final Neighbourhoods neighbourhoods;

    ResidentWords(Neighbourhoods neighbourhoods) {
        this.neighbourhoods = neighbourhoods;
    }

    /** {@code zegt liever “Ngozi” · 58 jaar · Vogelbuurt}. */
    String about(Caller caller, Resident resident) {
        ResidentDetails details = resident.details();
        return Stream.of(
                        Optional.ofNullable(details.addressingWish()),
                        life(details),
                        details.addressSecret() ? Optional.<String>empty() : neighbourhood(caller, details))
                .flatMap(Optional::stream)
                .reduce((left, right) -> left + " · " + right)
                .orElse("");
    }

    /** {@code 58 jaar}, {@code overleden op 3 mei 2026}, {@code vertrokken op 1 juni 2026}. */
    static Optional<String> life(ResidentDetails details) {
        if (details.died() != null) {
            return Optional.of("overleden op " + Dutch.date(details.died()));
        }
        if (details.movedAway() != null) {
            return Optional.of("vertrokken op " + Dutch.date(details.movedAway()));
        }
        return Optional.ofNullable(details.born()).map(ResidentWords::age);
    }

    private static String age(PartialDate born) {
        int years = born.yearsOn(LocalDate.now(Dutch.ZONE));
        return born.whole().isPresent() ? years + " jaar" : "ongeveer " + years + " jaar";
    }

    /** The name of the neighbourhood. */
    Optional<String> neighbourhood(Caller caller, ResidentDetails details) {
        return Optional.ofNullable(details.neighbourhood())
                .flatMap(code -> neighbourhoods.find(caller, code))
                .map(Neighbourhood::name);
    }

    /** {@code liefst bellen of een brief, na 10 uur}. */
    static String reach(Reach reach) {
        var words = new ArrayList<String>();
        if (!reach.ways().isEmpty()) {
            List<String> ways = reach.ways().stream().map(Reach.Way::label).toList();
            words.add("liefst " + String.join(" of ", ways));
        }
        Stream.of(reach.note(), reach.phone(), reach.mail())
                .filter(text -> text != null && !text.isBlank())
                .forEach(words::add);
        return String.join(", ", words);
    }

    /** The address, unless it is secret. */
    static @Nullable String address(ResidentDetails details) {
        if (details.addressSecret()) {
            return null;
        }
        String line = details.address().line();
        return line.isEmpty() ? null : line;
    }
}
