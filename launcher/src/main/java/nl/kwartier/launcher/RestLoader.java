package nl.kwartier.launcher;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads the rest of {@code kwartier.jar}, and hides {@code sun.misc.Unsafe} from it. The framework tries that class and does well
 * without, but from version 24 on Java warns about each try, in lines that nobody at the terminal can do anything about.
 */
final class RestLoader extends URLClassLoader {
    private static final String HIDDEN = "sun.misc.Unsafe";

    /** The JDK's tool that signs jars. It is loaded with a program's own classes, which this loader stands in for. */
    private static final String SIGNING = "jdk.security.jarsigner.";

    RestLoader(URL kwartier) {
        super(new URL[] {kwartier}, ClassLoader.getSystemClassLoader().getParent());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.equals(HIDDEN)) {
            throw new ClassNotFoundException(name);
        }
        return name.startsWith(SIGNING)
                ? ClassLoader.getSystemClassLoader().loadClass(name)
                : super.loadClass(name, resolve);
    }
}
