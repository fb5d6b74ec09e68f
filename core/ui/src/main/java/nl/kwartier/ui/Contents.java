package nl.kwartier.ui;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.kwartier.ui.internal.Rendering;

/** Small pieces of a page that need no template, and the way from a piece to bytes and back. */
public final class Contents {
    /** Nothing at all. */
    public static final Content NONE = new Nothing();

    private Contents() {}

    /** Words, escaped. */
    public static Content text(String words) {
        return output -> output.writeUserContent(words);
    }

    /** Several pieces after each other. */
    public static Content of(Content... pieces) {
        return all(List.of(pieces));
    }

    /** Several pieces after each other. */
    public static Content all(List<Content> pieces) {
        List<Content> kept = List.copyOf(pieces);
        return output -> kept.forEach(piece -> piece.writeTo(output));
    }

    /** Something that writes HTML to a stream by itself and has escaped it, such as a form that the core drew. */
    public static Content written(Written html) {
        return output -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                html.writeTo(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            output.writeBinaryContent(bytes.toByteArray());
        };
    }

    /** Writes a piece as UTF-8. The stream stays open. */
    public static void write(Content piece, OutputStream out) throws IOException {
        out.write(bytes(piece));
    }

    /** A piece as UTF-8. */
    public static byte[] bytes(Content piece) {
        Utf8ByteOutput bytes = new Utf8ByteOutput();
        piece.writeTo(Rendering.html(bytes));
        return bytes.toByteArray();
    }

    /** Writes UTF-8 HTML that is already escaped. */
    @FunctionalInterface
    public interface Written {
        /** Writes it. May be called more than once. */
        void writeTo(OutputStream out) throws IOException;
    }

    private static final class Nothing implements Content {
        @Override
        public void writeTo(TemplateOutput output) {}

        @Override
        public boolean isEmptyContent() {
            return true;
        }
    }
}
