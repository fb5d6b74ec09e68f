package nl.kwartier.lifecycle.internal.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.lifecycle.Catalogues.Catalogue;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import nl.kwartier.lifecycle.internal.jar.PluginJar;
import org.jspecify.annotations.Nullable;

/** One catalogue: what it held when it could be read last, and why it cannot be read now. */
final class Shelf {
    static final String INDEX = "index.xml.gz";
    private static final long MOST_ZIPPED = 5L * 1024 * 1024;

    private static final Comparator<Offering> BY_TITLE_NEWEST_FIRST = Comparator.comparing(
                    (Offering one) -> one.entry().title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(one -> one.entry().id())
            .thenComparing(Offering::version, Comparator.reverseOrder());

    private final String address;
    private final KeptIndex kept;
    private final Clock clock;
    private volatile Content content = Content.NOTHING;

    Shelf(String address, KeptIndex kept, Clock clock) {
        this.address = address;
        this.kept = kept;
        this.clock = clock;
    }

    private record Content(
            @Nullable Instant read, @Nullable Reason reason, List<Indexed> resources, List<Offering> offerings) {
        static final Content NOTHING = new Content(null, null, List.of(), List.of());

        Content but(Reason now) {
            return new Content(read, now, resources, offerings);
        }
    }

    /** Takes what an earlier run kept. Touches no network. */
    void remember() {
        kept.when().ifPresent(when -> {
            try {
                content = parsed(kept.read(), when);
            } catch (CatalogueFault spoilt) {
                content = Content.NOTHING;
            }
        });
    }

    /** Reads the catalogue; when that fails, keeps what was there and says why. */
    void refresh() {
        try {
            byte[] index = Place.of(address).read(INDEX, MOST_ZIPPED);
            Instant now = clock.instant();
            content = parsed(index, now);
            kept.write(index, now);
        } catch (CatalogueFault fault) {
            content = content.but(fault.reason());
        }
    }

    private static Content parsed(byte[] index, Instant when) throws CatalogueFault {
        List<Indexed> resources = IndexReader.read(index);
        var offerings = new ArrayList<Offering>();
        for (Indexed resource : resources) {
            Offering.of(resource).ifPresent(offerings::add);
        }
        offerings.sort(BY_TITLE_NEWEST_FIRST);
        return new Content(when, null, List.copyOf(resources), List.copyOf(offerings));
    }

    Catalogue shown() {
        Content now = content;
        return new Catalogue(
                address,
                now.read(),
                now.reason(),
                now.offerings().stream().map(Offering::entry).toList());
    }

    List<Indexed> resources() {
        return content.resources();
    }

    Optional<Offering> find(String id, String version) {
        return content.offerings().stream()
                .filter(one ->
                        one.entry().id().equals(id) && one.entry().version().equals(version))
                .findFirst();
    }

    /** The jar, after comparing its checksum with the one in the index. */
    byte[] fetch(Offering offering) throws CatalogueFault {
        byte[] jar = Place.of(address).read(offering.file(), PluginJar.LARGEST);
        String sha = KeptIndex.sha(jar);
        if (!sha.equals(offering.sha())) {
            throw new CatalogueFault(CatalogueReasons.other("SHA-256 " + sha + " in place of " + offering.sha()));
        }
        return jar;
    }
}
