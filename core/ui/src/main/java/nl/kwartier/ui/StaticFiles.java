package nl.kwartier.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern BRAND_COLOUR =
            Pattern.compile("--basis-color-accent-1-inverse-bg-default:\\s*(#[0-9a-fA-F]{3,8})");

    private final Map<String, StaticFile> byPath = new HashMap<>();
    private final String stylesheet;
    private final String brand;

    private StaticFiles(String houseStyle) {
        Assets.all().values().forEach(this::addAsBuilt);
        stylesheet = replace("kwartier.css", text("kwartier.css") + "\n" + houseStyle);
        Matcher colour = BRAND_COLOUR.matcher(houseStyle);
        brand = picture(text("merk.svg").replace("#000", colour.find() ? colour.group(1) : "#000"));
        byPath.remove(Assets.path("merk.svg"));
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

    /** The picture on the browser's tab, as a {@code data:} URL: it is smaller than a request for it would be. */
    public String brand() {
        return brand;
    }

    private static String picture(String svg) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private void addAsBuilt(String hashed) {
        add(Assets.FOLDER + hashed, bytes(hashed), Assets.bytes(hashed + ".gz"));
    }

    /** Serves other text instead of a file of the build, under a name that follows from it. */
    private String replace(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int dot = name.lastIndexOf('.');
        String path = Assets.FOLDER + name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
        byPath.remove(Assets.path(name));
        add(path, bytes, gzip(bytes));
        return path;
    }

    private void add(String path, byte[] bytes, byte @Nullable [] gzip) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String type = TYPES.getOrDefault(extension, "application/octet-stream");
        byPath.put(path, new StaticFile(path, type, bytes, gzip));
    }

    private static String text(String name) {
        return new String(bytes(Assets.path(name).substring(Assets.FOLDER.length())), StandardCharsets.UTF_8);
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
