package nl.kwartier.launcher.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** A bundle that says one thing to the launcher when it starts: the role is its symbolic name, the text its description. */
public final class SpeakingBundle implements BundleActivator {
    static Path jar(Path folder, String role, String text) throws IOException {
        var manifest = new Manifest();
        var headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", role);
        headers.putValue("Bundle-Description", text);
        headers.putValue("Bundle-Activator", SpeakingBundle.class.getName());
        headers.putValue("Import-Package", "org.osgi.framework,org.slf4j;version=\"[2,3)\"");
        Path jar = folder.resolve(role + ".jar");
        String name = SpeakingBundle.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream in = SpeakingBundle.class.getResourceAsStream("/" + name)) {
            out.putNextEntry(new JarEntry(name));
            in.transferTo(out);
        }
        return jar;
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // The role decides the type of the listener.
    public void start(BundleContext context) throws Exception {
        var bundle = context.getBundle();
        String role = "(kwartier.rol=" + bundle.getSymbolicName() + ")";
        for (ServiceReference<Consumer> reference : context.getServiceReferences(Consumer.class, role)) {
            context.getService(reference).accept(bundle.getHeaders().get("Bundle-Description"));
        }
        if (bundle.getSymbolicName().equals("kapot")) {
            throw new IllegalStateException("broken on purpose");
        }
    }

    @Override
    public void stop(BundleContext context) {}
}
