package nl.kwartier.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import nl.kwartier.ui.internal.Assets;
import org.jspecify.annotations.Nullable;

/**
 * Everything that pages fetch besides themselves: one stylesheet with the house style in it, icons, fonts, one script.
 *
 * <p>Serve {@link #find} under {@code /static/} with {@code Cache-Control: public, max-age=31536000, immutable}. Safe for several threads.
 */
public final class StaticFiles {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml;charset=utf-8",
            "woff2", "font/woff2");

    private final Map<String, StaticFile> byPath = new HashMap<>();
    private final String stylesheet;

    private StaticFiles(String houseStyle) {
        Assets.all()
                .values()
                .forEach(hashed -> add(file(Assets.FOLDER + hashed, bytes(hashed), Assets.bytes(hashed + ".gz"))));
        stylesheet = addStyled(houseStyle);
    }

    /**
     * The files with a house style.
     *
     * @param houseStyle a stylesheet that sets {@code --basis-*} tokens on {@code .voorbeeld-theme}; it follows ours, so it wins
     */
    public static StaticFiles withHouseStyle(String houseStyle) {
        return new StaticFiles(houseStyle);
    }

    /** The house style of Kwartierstad, for the demo and as an example to copy. */
    public static String kwartierstad() {
        try (InputStream stream = StaticFiles.class.getResourceAsStream("themes/thema-kwartierstad.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the house style of Kwartierstad", e);
        }
    }

    /** The file at a URL's path, if it is one of ours. */
    public Optional<StaticFile> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The URL of the stylesheet. */
    public String stylesheet() {
        return stylesheet;
    }

    /** The URL of the script. No page needs it. */
    public String script() {
        return Assets.path("kwartier.js");
    }

    /** The URL of the font that nearly every page shows, to be fetched early. */
    public String font() {
        return Assets.path("plex-latin.woff2");
    }

    /** The URL of the picture on the browser's tab. */
    public String brand() {
        return Assets.path("merk.svg");
    }

    private String addStyled(String houseStyle) {
        String plain = Assets.path("kwartier.css");
        String joined =
                new String(bytes(plain.substring(Assets.FOLDER.length())), StandardCharsets.UTF_8) + "\n" + houseStyle;
        byte[] css = joined.getBytes(StandardCharsets.UTF_8);
        String path = Assets.FOLDER + "kwartier." + hash(css) + ".css";
        byPath.remove(plain);
        add(file(path, css, gzip(css)));
        return path;
    }

    private void add(StaticFile file) {
        byPath.put(file.path(), file);
    }

    private static StaticFile file(String path, byte[] bytes, byte @Nullable [] gzip) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        return new StaticFile(path, TYPES.getOrDefault(extension, "application/octet-stream"), bytes, gzip);
    }

    private static byte[] bytes(String hashed) {
        return Objects.requireNonNull(Assets.bytes(hashed), hashed);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
