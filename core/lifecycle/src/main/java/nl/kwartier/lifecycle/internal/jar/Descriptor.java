package nl.kwartier.lifecycle.internal.jar;

import java.util.jar.Attributes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** What a programme says about itself in the manifest of its jar. */
public record Descriptor(String id, String title, String about, String version, String symbolicName) {
    /** The id is a URL's first part and an owner of tables, whose names have at most 40 characters. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    static final int ID_LENGTH = 40;
    static final int TITLE_LENGTH = 60;
    static final int TEXT_LENGTH = 400;
    static final int VERSION_LENGTH = 60;

    static Descriptor of(Attributes manifest) throws Unfit {
        String host = value(manifest, Constants.FRAGMENT_HOST);
        if (host != null) {
            throw Unfit.forGood(FileReasons.fragment(host));
        }
        String owner = value(manifest, "Kwartier-Owner");
        if (owner != null) {
            throw Unfit.forGood(FileReasons.posesAsCore(owner));
        }
        String symbolicName = value(manifest, Constants.BUNDLE_SYMBOLICNAME);
        String id = value(manifest, "Kwartier-Programma");
        if (id == null || symbolicName == null) {
            throw Unfit.forGood(FileReasons.noProgramme(symbolicName));
        }
        return new Descriptor(
                checkedId(id),
                checkedTitle(value(manifest, "Kwartier-Titel")),
                checkedText(value(manifest, "Kwartier-Uitleg")),
                checkedVersion(value(manifest, Constants.BUNDLE_VERSION)),
                symbolicName);
    }

    private static String checkedId(String id) throws Unfit {
        if (id.length() > ID_LENGTH || !ID.matcher(id).matches()) {
            throw Unfit.forGood(FileReasons.badId(id));
        }
        return id;
    }

    private static String checkedTitle(@Nullable String title) throws Unfit {
        if (title == null || title.length() > TITLE_LENGTH || !plain(title)) {
            throw Unfit.forGood(FileReasons.badTitle(title == null ? "ontbreekt" : title));
        }
        return title;
    }

    private static String checkedText(@Nullable String text) throws Unfit {
        String about = text == null ? "" : text;
        if (about.length() > TEXT_LENGTH || !plain(about)) {
            throw Unfit.forGood(FileReasons.badText(about));
        }
        return about;
    }

    /** As people write it: a manifest that says {@code 1.2} means {@code 1.2.0}, and {@code 1.2.0.SNAPSHOT} is {@code 1.2.0-SNAPSHOT}. */
    private static String checkedVersion(@Nullable String version) throws Unfit {
        try {
            String whole = written(Version.parseVersion(version));
            if (version != null && whole.length() <= VERSION_LENGTH) {
                return whole;
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the same sentence as a version that is absent.
        }
        throw Unfit.forGood(FileReasons.badVersion(version == null ? "ontbreekt" : version));
    }

    private static String written(Version version) {
        String numbers = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        return version.getQualifier().isEmpty() ? numbers : numbers + "-" + version.getQualifier();
    }

    /** Pages escape what they show; this keeps mark-up out of logs, mails and lists by others as well. */
    private static boolean plain(String text) {
        return text.codePoints().noneMatch(c -> c == '<' || c == '>' || Character.isISOControl(c));
    }

    private static @Nullable String value(Attributes manifest, String header) {
        String value = manifest.getValue(header);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
