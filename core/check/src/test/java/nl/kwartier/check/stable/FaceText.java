package nl.kwartier.check.stable;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kwartier.check.stable.Face.Shown;

/**
 * A face as text, to keep with the sources: a line for each part, below the part that it belongs to, with what it means to users when
 * such a part comes and when it goes.
 */
final class FaceText {
    private static final String INDENT = " ";

    private FaceText() {}

    static String write(Face face) {
        var text = new StringBuilder();
        face.packages().forEach((name, shown) -> {
            text.append(name).append(' ').append(shown.version()).append('\n');
            write(shown.content().serialize(), 1, text);
        });
        return text.toString();
    }

    private static void write(Tree.Data part, int depth, StringBuilder text) {
        text.append(INDENT.repeat(depth))
                .append(part.type)
                .append(' ')
                .append(part.name)
                .append(' ')
                .append(part.add)
                .append(' ')
                .append(part.rem)
                .append('\n');
        for (Tree.Data child : children(part)) {
            write(child, depth + 1, text);
        }
    }

    private static Tree.Data[] children(Tree.Data part) {
        return part.children == null ? new Tree.Data[0] : part.children;
    }

    static Face read(String text) throws Exception {
        var packages = new TreeMap<String, Shown>();
        String name = "";
        Version version = Version.emptyVersion;
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.startsWith(INDENT)) {
                add(packages, name, version, lines);
                name = line.substring(0, line.indexOf(' '));
                version = Version.parseVersion(line.substring(line.indexOf(' ') + 1));
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        add(packages, name, version, lines);
        return new Face(packages);
    }

    private static void add(Map<String, Shown> packages, String name, Version version, List<String> lines)
            throws Exception {
        if (!lines.isEmpty()) {
            packages.put(name, new Shown(version, new DiffPluginImpl().deserialize(tree(new ArrayDeque<>(lines), 1))));
        }
    }

    private static Tree.Data tree(Deque<String> lines, int depth) {
        String line = lines.remove().strip();
        int rem = line.lastIndexOf(' ');
        int add = line.lastIndexOf(' ', rem - 1);
        int name = line.indexOf(' ');
        var part = new Tree.Data();
        part.type = Type.valueOf(line.substring(0, name));
        part.name = line.substring(name + 1, add);
        part.add = Delta.valueOf(line.substring(add + 1, rem));
        part.rem = Delta.valueOf(line.substring(rem + 1));
        var children = new ArrayList<Tree.Data>();
        while (!lines.isEmpty() && depth(lines.peek()) > depth) {
            children.add(tree(lines, depth + 1));
        }
        part.children = children.toArray(Tree.Data[]::new);
        return part;
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }
}
