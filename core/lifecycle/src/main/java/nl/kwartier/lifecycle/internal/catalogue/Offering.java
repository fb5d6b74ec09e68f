package nl.kwartier.lifecycle.internal.catalogue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kwartier.api.lifecycle.Catalogues.Entry;
import nl.kwartier.lifecycle.internal.jar.Descriptor;
import org.osgi.framework.Version;

/**
 * A programme in the index of a catalogue.
 *
 * @param resource as the index describes it
 * @param entry as people see it
 * @param version to compare with others
 * @param file its path within the catalogue
 * @param sha the SHA-256 that it must have, 64 lower-case hexadecimal digits
 */
record Offering(Indexed resource, Entry entry, Version version, String file, String sha) {
    private static final int TITLE_LENGTH = 60;
    private static final int TEXT_LENGTH = 400;

    /**
     * The programme that a bundle of the index is; nothing when it is something else.
     *
     * @throws CatalogueFault when its file lies outside the catalogue, or its checksum is missing
     */
    static Optional<Offering> of(Indexed resource) throws CatalogueFault {
        Map<String, Object> programme = resource.attributes("nl.kwartier.programma");
        Map<String, Object> content = resource.attributes("osgi.content");
        String id = text(programme, "nl.kwartier.programma", TITLE_LENGTH);
        if (!Descriptor.isId(id)) {
            return Optional.empty();
        }
        String file = inside(text(content, "url", Integer.MAX_VALUE));
        String sha = text(content, "osgi.content", Integer.MAX_VALUE).toLowerCase(Locale.ROOT);
        if (!sha.matches("[0-9a-f]{64}")) {
            throw new CatalogueFault(CatalogueReasons.broken(id + ": no SHA-256"));
        }
        Version version = resource.attributes("osgi.identity").get("version") instanceof Version said
                ? said
                : Version.emptyVersion;
        var entry = new Entry(
                id,
                text(programme, "titel", TITLE_LENGTH),
                text(programme, "uitleg", TEXT_LENGTH),
                text(resource.attributes("nl.kwartier.leverancier"), "nl.kwartier.leverancier", TITLE_LENGTH),
                Descriptor.written(version),
                content.get("size") instanceof Long size ? size : 0);
        return Optional.of(new Offering(resource, entry, version, file, sha));
    }

    /** A stranger's text, cut to what a page has room for. */
    private static String text(Map<String, Object> attributes, String name, int most) {
        String text = String.valueOf(attributes.getOrDefault(name, ""));
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private static String inside(String url) throws CatalogueFault {
        if (!url.matches("[A-Za-z0-9_][A-Za-z0-9._+-]*(/[A-Za-z0-9_][A-Za-z0-9._+-]*)*")) {
            throw new CatalogueFault(CatalogueReasons.elsewhere(url));
        }
        return url;
    }
}
