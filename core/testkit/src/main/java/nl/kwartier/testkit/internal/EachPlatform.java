package nl.kwartier.testkit.internal;

import java.util.List;
import java.util.stream.Stream;
import nl.kwartier.store.Database;
import nl.kwartier.testkit.KwartierTest;
import nl.kwartier.testkit.Platform;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a test class once for each database that it names. */
public final class EachPlatform implements ClassTemplateInvocationContextProvider {
    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        KwartierTest wish = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), KwartierTest.class)
                .orElseThrow();
        return Stream.of(wish.value()).map(database -> new On(database, wish.demo()));
    }

    private record On(Database database, boolean demo) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return database.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            Platform.Setup setup = Platform.with(database);
            return List.of(new GivenPlatform(demo ? setup.demo() : setup));
        }
    }
}
