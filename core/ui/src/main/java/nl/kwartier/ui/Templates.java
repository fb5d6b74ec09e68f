package nl.kwartier.ui;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * The jte templates of one bundle, compiled by its build.
 *
 * <p>Keep one per bundle, in a field. The package name is the one that the build gives to the generated classes, for a programme {@code
 * <bundle>.internal.jte}; it must be private to the bundle. Safe for several threads.
 */
public final class Templates {
    private final TemplateEngine engine;

    private Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * The templates of the bundle that a class is from.
     *
     * @param anchor any class of the bundle, whose loader finds the templates
     * @param packageName the package of the generated classes
     */
    public static Templates of(Class<?> anchor, String packageName) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(anchor.getClassLoader());
        try {
            return new Templates(
                    TemplateEngine.createPrecompiled(null, ContentType.Html, anchor.getClassLoader(), packageName));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * What a template writes, for the body of a page or a part of one. The template runs when the page is written.
     *
     * @param name the file below {@code src/main/jte}, such as {@code bord.jte}
     * @param view the value of the template's one parameter
     */
    public Content content(String name, Object view) {
        return output -> engine.render(name, view, output);
    }

    /** What a template with several parameters writes, by their names. */
    public Content content(String name, Map<String, Object> parameters) {
        return output -> engine.render(name, parameters, output);
    }

    /** Writes a template as UTF-8, in one go. The stream stays open. */
    public void write(String name, Object view, OutputStream out) throws IOException {
        Contents.write(content(name, view), out);
    }

    /** Writes a template with several parameters as UTF-8, in one go. The stream stays open. */
    public void write(String name, Map<String, Object> parameters, OutputStream out) throws IOException {
        Contents.write(content(name, parameters), out);
    }
}
