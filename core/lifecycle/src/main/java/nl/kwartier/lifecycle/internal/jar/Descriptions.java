package nl.kwartier.lifecycle.internal.jar;

import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.Description.Ask;
import nl.kwartier.api.lifecycle.Description.DeclaredRole;
import nl.kwartier.api.lifecycle.Description.Keeping;
import nl.kwartier.api.lifecycle.Description.Processing;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Tells what a jar says about itself in the words of the api. */
final class Descriptions {
    private Descriptions() {}

    static Description of(Descriptor is) {
        return new Description(
                is.id(),
                is.title(),
                is.about(),
                is.version(),
                is.vendor(),
                is.icon(),
                is.needs().api().stream().map(Descriptions::range).toList(),
                is.terms().asks().stream()
                        .map(ask -> new Ask(ask.purpose(), ask.labels(), ask.why()))
                        .toList(),
                is.terms().roles().stream()
                        .map(role -> new DeclaredRole(role.code(), role.label()))
                        .toList(),
                is.terms().keeps().stream()
                        .map(kept -> new Keeping(kept.what(), kept.period().toString(), kept.why()))
                        .toList(),
                processing(is.terms().processing()));
    }

    private static @Nullable Processing processing(nl.kwartier.lifecycle.internal.jar.@Nullable Processing is) {
        return is == null ? null : new Processing(is.purpose(), is.ground(), is.people(), is.data(), is.receivers());
    }

    private static String range(ApiRange api) {
        VersionRange range = api.range();
        String from = api.packageName() + " vanaf " + brief(range.getLeft());
        return range.getRight() == null ? from : from + " tot " + brief(range.getRight());
    }

    private static String brief(Version version) {
        return version.getMajor() + "." + version.getMinor();
    }
}
