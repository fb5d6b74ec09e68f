package nl.kwartier.testkit.internal;

import nl.kwartier.testkit.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a platform before the tests of a class, hands it out, and closes it after them. */
final class GivenPlatform
        implements BeforeClassTemplateInvocationCallback, AfterClassTemplateInvocationCallback, ParameterResolver {
    private final Platform.Setup setup;
    private @Nullable Platform platform;

    GivenPlatform(Platform.Setup setup) {
        this.setup = setup;
    }

    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) {
        platform = setup.start();
    }

    @Override
    public void afterClassTemplateInvocation(ExtensionContext context) {
        Platform started = platform;
        if (started != null) {
            started.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Platform.class;
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return platform;
    }
}
