package nl.kwartier.plugin.uitstapje;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a source that the guide shows: a file, or what stands in it between {@code // tag::name[]} and {@code // end::name[]}. A
 * region may have several parts.
 *
 * @param name the file, from the folder of the programmes; after a {@code #} the name of the region
 */
record Snippet(String name) {
    private static final Path PROGRAMMES = Path.of("..");
    private static final Pattern MARK = Pattern.compile("\\s*(//|--) (tag|end)::(\\S+)\\[]");

    /** Its present text, each line with its end, and moved to the margin. */
    String text() throws IOException {
        String[] parts = name.split("#", 2);
        Path file = PROGRAMMES.resolve(parts[0]);
        if (!Files.isRegularFile(file)) {
            throw new AssertionError("The guide shows " + name + ", and there is no file " + parts[0] + " here.");
        }
        List<String> lines = Files.readAllLines(file);
        List<String> shown = parts.length == 1 ? lines : region(lines, parts[1]);
        if (shown.isEmpty()) {
            throw new AssertionError("The guide shows " + name + ", and " + parts[0] + " has no lines between tag::"
                    + parts[1] + "[] and end::" + parts[1] + "[].");
        }
        return String.join("\n", shown).stripIndent().strip() + "\n";
    }

    private static List<String> region(List<String> lines, String region) {
        var shown = new ArrayList<String>();
        boolean inside = false;
        for (String line : lines) {
            var mark = MARK.matcher(line);
            if (!mark.matches()) {
                if (inside) {
                    shown.add(line);
                }
            } else if (mark.group(3).equals(region)) {
                inside = mark.group(2).equals("tag");
            }
        }
        return shown;
    }
}
