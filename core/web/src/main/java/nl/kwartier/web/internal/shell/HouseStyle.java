package nl.kwartier.web.internal.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kwartier.api.Settings;
import nl.kwartier.ui.Site;
import nl.kwartier.ui.StaticFiles;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The municipality's name and colours. Its own are in {@code huisstijl.css} in the configuration folder. */
@Component(service = HouseStyle.class)
public final class HouseStyle {
    private static final Logger LOG = LoggerFactory.getLogger(HouseStyle.class);

    private final Site site;
    private final boolean secure;
    private final String baseAddress;

    /** Reads the settings once. */
    @Activate
    public HouseStyle(BundleContext context) {
        var settings = new Settings(context::getProperty);
        String demo = settings.demo() ? "Dit is een voorbeeld. Alle mensen en plekken zijn verzonnen." : "";
        this.site = new Site(
                settings.municipality(),
                StaticFiles.withHouseStyle(css(settings.config().resolve("huisstijl.css"))),
                demo,
                "Kwartier " + settings.version());
        this.secure =
                settings.baseAddress().map(base -> base.startsWith("https:")).orElse(false)
                        || settings.optional("kwartier.tls.certificate").isPresent();
        this.baseAddress = settings.baseAddress().orElse("");
    }

    private static String css(Path file) {
        if (Files.isRegularFile(file)) {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                LOG.warn(
                        "De huisstijl {} is niet te lezen; de standaard wordt gebruikt: {}",
                        file,
                        unreadable.toString());
            }
        }
        return StaticFiles.kwartierstad();
    }

    /** What every page shares. */
    public Site site() {
        return site;
    }

    /** Whether people reach the platform by https, so that cookies may say so. */
    public boolean secure() {
        return secure;
    }

    /** The configured base address; empty when there is none. */
    public String baseAddress() {
        return baseAddress;
    }
}
