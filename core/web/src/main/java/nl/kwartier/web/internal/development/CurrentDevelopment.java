package nl.kwartier.web.internal.development;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import nl.kwartier.api.development.Development;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The programme that is being written, if Kwartier was started for that. */
@Component(service = CurrentDevelopment.class)
public final class CurrentDevelopment {
    private volatile @Nullable Development now;

    /** The programme that is being written. */
    public Optional<Development> now() {
        return Optional.ofNullable(now);
    }

    /** The same, when it is the programme with this id. */
    public Optional<Development> of(String owner) {
        return now().filter(development -> development.programme().equals(owner));
    }

    /** Tells who writes it that the pages of a programme cannot be shown. */
    public void failed(String owner, Throwable failure) {
        now().ifPresent(development -> {
            var text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            development.failed(owner, text.toString());
        });
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setDevelopment(Development development) {
        now = development;
    }

    void unsetDevelopment(Development development) {
        if (now == development) {
            now = null;
        }
    }
}
