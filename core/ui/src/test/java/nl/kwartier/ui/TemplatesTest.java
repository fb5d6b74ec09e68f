package nl.kwartier.ui;

import static nl.kwartier.ui.ComponentsTest.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.TemplateException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final String PACKAGE = "nl.kwartier.ui.internal.jte";

    @Test
    void theTemplatesOfABundleAreFoundWhateverLoaderTheThreadHas() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader foreign = ClassLoader.getPlatformClassLoader();
        thread.setContextClassLoader(foreign);
        try {
            Templates templates = Templates.of(Shell.class, PACKAGE);

            assertThat(html(templates.content("avatar.jte", "NO")))
                    .contains("kw-avatar")
                    .contains(">NO<");
            assertThat(thread.getContextClassLoader()).isSameAs(foreign);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void aTemplateIsWrittenToAStreamAsUtf8() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        Templates.of(Shell.class, PACKAGE)
                .write("badge.jte", Map.of("tone", Tone.LATE, "text", "één dag te laat"), stream);

        assertThat(stream.toString(StandardCharsets.UTF_8)).contains("één dag te laat");
    }

    @Test
    void htmlThatTheCoreDrewGoesThroughAsItIs() {
        assertThat(html(Contents.of(
                        Contents.text("<"),
                        Contents.written(out -> out.write("<b>".getBytes(StandardCharsets.UTF_8))))))
                .isEqualTo("&lt;<b>");
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        Templates templates = Templates.of(Shell.class, PACKAGE);

        assertThatThrownBy(() -> html(templates.content("bestaat-niet.jte", "")))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("bestaat-niet");
    }
}
