package nl.kwartier.store.internal;

import org.jspecify.annotations.Nullable;

/** The database cannot be used. The message is a Dutch sentence for whoever starts Kwartier. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
