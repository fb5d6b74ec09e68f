package nl.kwartier.lifecycle.internal.jar;

import java.util.jar.Attributes;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * What a programme says about itself in the manifest of its jar.
 *
 * @param id its folder, URL and table prefix
 * @param title what people call it
 * @param about what it does, in B1; empty when it does not say
 * @param version as people write it
 * @param symbolicName the name of the bundle
 * @param icon the name of an icon
 * @param vendor who made it, by its own saying; empty when it does not say
 * @param needs what it finds around it
 * @param terms what it asks of an administrator
 */
public record Descriptor(
        String id,
        String title,
        String about,
        String version,
        String symbolicName,
        String icon,
        String vendor,
        Needs needs,
        Terms terms) {
    /** The id is a URL's first part and an owner of tables, whose names have at most 40 characters. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Pattern ICON = Pattern.compile("[a-z0-9-]{1,60}");
    private static final String NO_ICON = "puzzle";

    static final int ID_LENGTH = 40;
    static final int TITLE_LENGTH = 60;
    static final int TEXT_LENGTH = 400;
    static final int VERSION_LENGTH = 60;
    static final int VENDOR_LENGTH = 100;

    /**
     * Reads a manifest.
     *
     * @param manifest its main attributes
     * @throws Unfit when it describes no programme, or not well enough
     */
    public static Descriptor of(Attributes manifest) throws Unfit {
        String symbolicName = Headers.value(manifest, Constants.BUNDLE_SYMBOLICNAME);
        refuseOtherBundles(manifest);
        String id = Headers.value(manifest, Shown.ID);
        if (id == null || symbolicName == null) {
            throw Unfit.forGood(FileReasons.noProgramme(symbolicName));
        }
        Shown shown = Shown.of(manifest);
        return new Descriptor(
                checkedId(id),
                checkedTitle(shown.title()),
                checkedText(shown.about()),
                checkedVersion(Headers.value(manifest, Constants.BUNDLE_VERSION)),
                symbolicName,
                checkedIcon(shown.icon()),
                checkedVendor(Headers.value(manifest, Constants.BUNDLE_VENDOR)),
                Needs.of(manifest),
                TermsReading.of(manifest));
    }

    private static void refuseOtherBundles(Attributes manifest) throws Unfit {
        String host = Headers.value(manifest, Constants.FRAGMENT_HOST);
        if (host != null) {
            throw Unfit.forGood(FileReasons.fragment(host));
        }
        String owner = Headers.value(manifest, "Kwartier-Owner");
        if (owner != null) {
            throw Unfit.forGood(FileReasons.posesAsCore(owner));
        }
    }

    /** Whether this can be the id of a programme. */
    public static boolean isId(String id) {
        return id.length() <= ID_LENGTH && ID.matcher(id).matches();
    }

    private static String checkedId(String id) throws Unfit {
        if (!isId(id)) {
            throw Unfit.at(new Spot(Shown.ID, "", id), FileReasons.badId(id));
        }
        return id;
    }

    private static String checkedTitle(@Nullable String title) throws Unfit {
        if (title == null || title.length() > TITLE_LENGTH || !Headers.plain(title)) {
            String said = title == null ? "ontbreekt" : title;
            throw Unfit.at(new Spot(Shown.TITLE, "", said), FileReasons.badTitle(said));
        }
        return title;
    }

    private static String checkedText(@Nullable String text) throws Unfit {
        String about = text == null ? "" : text;
        if (about.length() > TEXT_LENGTH || !Headers.plain(about)) {
            throw Unfit.at(new Spot(Shown.ABOUT, "", about), FileReasons.badText(about));
        }
        return about;
    }

    private static String checkedIcon(@Nullable String icon) throws Unfit {
        if (icon != null && !ICON.matcher(icon).matches()) {
            throw Unfit.at(new Spot(Shown.ICON, "", icon), FileReasons.badIcon(icon));
        }
        return icon == null ? NO_ICON : icon;
    }

    private static String checkedVendor(@Nullable String vendor) throws Unfit {
        if (vendor != null && (vendor.length() > VENDOR_LENGTH || !Headers.plain(vendor))) {
            throw Unfit.at(new Spot(Constants.BUNDLE_VENDOR, "", vendor), FileReasons.badVendor(vendor));
        }
        return vendor == null ? "" : vendor;
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

    /** A version as people write it. */
    public static String written(Version version) {
        String numbers = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        return version.getQualifier().isEmpty() ? numbers : numbers + "-" + version.getQualifier();
    }
}
