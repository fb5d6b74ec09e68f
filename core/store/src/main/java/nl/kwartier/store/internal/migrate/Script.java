package nl.kwartier.store.internal.migrate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a migration. */
final class Script {
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";[ \\t]*(?:\\n|$)");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");

    private final String text;

    Script(String sql) {
        this.text = sql.replace("\r\n", "\n");
    }

    /** The statements, without lines that are only a comment. */
    List<String> statements() {
        return Arrays.stream(END_OF_STATEMENT.split(COMMENT.matcher(text).replaceAll("")))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** Changes when anything but the line endings changes. */
    String checksum() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
