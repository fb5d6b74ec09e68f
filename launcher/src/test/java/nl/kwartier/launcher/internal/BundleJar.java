package nl.kwartier.launcher.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes bundles for the tests, each around one of the two classes below. */
final class BundleJar {
    private final Manifest manifest = new Manifest();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private BundleJar(String name) {
        header("Manifest-Version", "1.0");
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", name);
        header("Import-Package", "org.osgi.framework,org.slf4j;version=\"[2,3)\"");
    }

    /** A bundle that tells the launcher one thing when it starts. */
    static byte[] speaking(String role, String text) throws IOException {
        return new BundleJar(role)
                .header("Bundle-Description", text)
                .header("Bundle-Activator", SpeakingBundle.class.getName())
                .bytes(SpeakingBundle.class, "");
    }

    /** A bundle with a component that throws while it is being made. */
    static byte[] breaking() throws IOException {
        return component("breekt", BreakingComponent.class, "");
    }

    /** A bundle with a component that is not made before there is a service. */
    static byte[] waitingFor(Class<?> service) throws IOException {
        return component(
                "wacht", BreakingComponent.class, "<reference name='r' interface='" + service.getName() + "'/>");
    }

    private static byte[] component(String name, Class<?> type, String references) throws IOException {
        return new BundleJar(name)
                .header("Service-Component", "OSGI-INF/c.xml")
                .header("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=osgi.component)\"")
                .bytes(
                        type,
                        "<component xmlns='http://www.osgi.org/xmlns/scr/v1.5.0' name='" + name
                                + "' immediate='true'><implementation class='" + type.getName() + "'/>" + references
                                + "</component>");
    }

    private BundleJar header(String name, String value) {
        manifest.getMainAttributes().put(new Attributes.Name(name), value);
        return this;
    }

    private byte[] bytes(Class<?> type, String component) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(content, manifest);
                InputStream in = type.getResourceAsStream("/" + name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
            out.putNextEntry(new JarEntry("OSGI-INF/c.xml"));
            out.write(component.getBytes(UTF_8));
        }
        return content.toByteArray();
    }
}
