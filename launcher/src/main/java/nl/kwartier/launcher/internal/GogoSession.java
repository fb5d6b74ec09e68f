package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import org.osgi.framework.BundleContext;

/** One session of the framework's command line. Its classes are in a bundle, out of the launcher's sight, hence by reflection. */
final class GogoSession implements AutoCloseable {
    private static final String PACKAGE = "org.apache.felix.service.command.";

    private final Object session;
    private final Class<?> type;

    private GogoSession(Object session, Class<?> type) {
        this.session = session;
        this.type = type;
    }

    /** Begins one that writes here. */
    static GogoSession open(BundleContext context, OutputStream out) throws IOException {
        var reference = context.getServiceReference(PACKAGE + "CommandProcessor");
        if (reference == null) {
            throw new IOException("The command processor is not there");
        }
        Object processor = Objects.requireNonNull(context.getService(reference));
        try {
            ClassLoader bundle = processor.getClass().getClassLoader();
            Object session = Class.forName(PACKAGE + "CommandProcessor", false, bundle)
                    .getMethod("createSession", InputStream.class, OutputStream.class, OutputStream.class)
                    .invoke(processor, InputStream.nullInputStream(), out, out);
            return new GogoSession(session, Class.forName(PACKAGE + "CommandSession", false, bundle));
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    /** Carries out a line, and gives its result or what went wrong; empty when what it had to say is written already. */
    String execute(String line) throws IOException {
        try {
            Object result = type.getMethod("execute", CharSequence.class).invoke(session, line);
            if (result == null) {
                return "";
            }
            return String.valueOf(
                    type.getMethod("format", Object.class, int.class).invoke(session, result, 0));
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            type.getMethod("close").invoke(session);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }
}
