package nl.kwartier.workshop.internal.trouble;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kwartier.api.development.Trouble.Spot;

/** A stack trace as Java prints it, in which the lines of one programme's own sources are looked up. */
public final class StackTrace {
    private static final Pattern FRAME =
            Pattern.compile("\\tat (?:[^/\\s]*/)*([\\w.$]+)\\.[\\w$<>]+\\(([\\w$]+\\.java):(\\d+)\\)");
    private static final Pattern TEMPLATE = Pattern.compile("error at ([\\w./-]+\\.jte):(\\d+)");
    private static final Pattern CAUSE = Pattern.compile("(?m)^Caused by: ");
    private static final Pattern MENTIONED =
            Pattern.compile("\\b((?:[a-z]\\w*\\.)+[A-Z]\\w*)(?:\\$(\\w+))*(?:\\.(\\w+))?");

    /** More than these tell nothing new. */
    private static final int MOST = 3;

    private final String text;
    private final Spots spots;

    /** One that was printed. */
    public StackTrace(String text, Spots spots) {
        this.text = text;
        this.spots = spots;
    }

    /** Prints one. */
    public static String print(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** What went wrong in the end: the first line of the deepest cause. */
    public String message() {
        return deepestFirst().get(0).lines().findFirst().orElse("");
    }

    /** The programme's own lines, that of the deepest cause first; at most three. */
    public List<Spot> spots() {
        var found = new ArrayList<Spot>();
        for (String part : deepestFirst()) {
            template(part).ifPresent(spot -> add(found, spot));
            frame(part).ifPresent(spot -> add(found, spot));
        }
        if (found.isEmpty()) {
            mentioned().ifPresent(found::add);
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static void add(List<Spot> found, Spot spot) {
        if (found.stream().noneMatch(known -> known.file().equals(spot.file()) && known.line() == spot.line())) {
            found.add(spot);
        }
    }

    private List<String> deepestFirst() {
        List<String> parts = Arrays.asList(CAUSE.split(text));
        Collections.reverse(parts);
        return parts;
    }

    private Optional<Spot> template(String part) {
        return TEMPLATE.matcher(part)
                .results()
                .map(found -> spot("src/main/jte/" + found.group(1), found.group(2), part))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Spot> frame(String part) {
        return FRAME.matcher(part)
                .results()
                .map(found -> spot(source(found), found.group(3), part))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String source(MatchResult frame) {
        String type = frame.group(1);
        int dot = type.lastIndexOf('.');
        return "src/main/java/" + (dot < 0 ? "" : type.substring(0, dot).replace('.', '/') + "/") + frame.group(2);
    }

    private Optional<Spot> spot(String name, String line, String part) {
        Path file = spots.folder().resolve(name);
        return Files.isRegularFile(file)
                ? Optional.of(spots.at(
                        file, Integer.parseInt(line), part.lines().findFirst().orElse("")))
                : Optional.empty();
    }

    /** A class of the programme that a message names, and the line of the member that it names behind a dot. */
    private Optional<Spot> mentioned() {
        for (String part : deepestFirst()) {
            String message = part.lines().findFirst().orElse("");
            Matcher found = MENTIONED.matcher(message);
            while (found.find()) {
                Path file =
                        spots.folder().resolve("src/main/java/" + found.group(1).replace('.', '/') + ".java");
                if (Files.isRegularFile(file)) {
                    return Optional.of(spots.at(file, line(file, found.group(2), found.group(3)), message));
                }
            }
        }
        return Optional.empty();
    }

    private static int line(
            Path file,
            @org.jspecify.annotations.Nullable String nested,
            @org.jspecify.annotations.Nullable String member) {
        List<String> lines = Spots.lines(file);
        int type = nested == null
                ? 0
                : Math.max(0, find(lines, 0, "\\b(record|class|enum|interface)\\s+" + nested + "\\b"));
        int place = member == null ? -1 : find(lines, type, "[\\w>\\])]\\s+" + member + "\\b");
        return 1 + (place < 0 ? type : place);
    }

    private static int find(List<String> lines, int from, String shape) {
        Pattern pattern = Pattern.compile(shape);
        for (int at = from; at < lines.size(); at++) {
            if (pattern.matcher(lines.get(at)).find()) {
                return at;
            }
        }
        return -1;
    }
}
