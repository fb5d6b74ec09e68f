package nl.kwartier.framework.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Lets the component runtime log where everything logs; left alone it prints stack traces. */
public final class ComponentLog implements LoggerFactory {
    private static final Map<String, Level> LEVELS = Map.of(
            "audit", Level.FINE,
            "error", Level.SEVERE,
            "warn", Level.WARNING,
            "info", Level.FINE,
            "debug", Level.FINER,
            "trace", Level.FINEST);

    /** By the name of the method that asks. The component runtime asks thousands of times during a start. */
    private static final Map<String, Level> ASKED = LEVELS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(level -> asks(level.getKey()), Map.Entry::getValue));

    @Override
    public Logger getLogger(String name) {
        var target = java.util.logging.Logger.getLogger(name);
        return (Logger) Proxy.newProxyInstance(
                Logger.class.getClassLoader(),
                new Class<?>[] {Logger.class},
                (proxy, method, arguments) -> call(target, method, arguments));
    }

    @Override
    public Logger getLogger(Class<?> type) {
        return getLogger(type.getName());
    }

    @Override
    public <L extends Logger> L getLogger(String name, Class<L> type) {
        return type.cast(getLogger(name));
    }

    @Override
    public <L extends Logger> L getLogger(Class<?> named, Class<L> type) {
        return getLogger(named.getName(), type);
    }

    @Override
    public <L extends Logger> L getLogger(Bundle bundle, String name, Class<L> type) {
        return getLogger(bundle.getSymbolicName(), type);
    }

    /** The interface has forty methods of two kinds: {@code isErrorEnabled()} and {@code error(text, arguments…)}. */
    private static @Nullable Object call(
            java.util.logging.Logger target, Method method, Object @Nullable [] arguments) {
        String name = method.getName();
        Level asked = ASKED.get(name);
        if (asked != null) {
            return target.isLoggable(asked);
        }
        if (arguments == null) {
            return target.getName();
        }
        Object last = arguments[arguments.length - 1];
        target.log(
                LEVELS.getOrDefault(name, Level.FINE),
                String.valueOf(arguments[0]),
                last instanceof Throwable fault ? fault : null);
        return null;
    }

    private static String asks(String level) {
        return "is" + level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1) + "Enabled";
    }
}
