package nl.kwartier.workshop.internal.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A {@code pom.xml} with those above it that lie on the disk, as far as a programme is described in it. */
final class Pom {
    private final Element own;
    private final @Nullable Pom parent;

    private Pom(Element own, @Nullable Pom parent) {
        this.own = own;
        this.parent = parent;
    }

    static Pom read(Path file) throws IOException {
        Element own = parse(file);
        Path above = file.resolveSibling(text(own, "parent/relativePath").orElse("../pom.xml"))
                .normalize();
        Optional<String> name = text(own, "parent/artifactId");
        if (name.isEmpty() || !Files.isRegularFile(above)) {
            return new Pom(own, null);
        }
        Pom candidate = read(above);
        return new Pom(own, candidate.own("artifactId").equals(name) ? candidate : null);
    }

    /** What stands in this very pom, by the names of the elements with slashes between. */
    Optional<String> own(String path) {
        return text(own, path);
    }

    /** The same, or what the nearest pom above says. */
    Optional<String> inherited(String path) {
        return own(path).or(() -> parent == null ? Optional.empty() : parent.inherited(path));
    }

    /** What this pom adds to the instructions for the tool that makes bundles. */
    String instructions() {
        NodeList all = own.getElementsByTagName("bnd");
        return all.getLength() == 0 ? "" : all.item(0).getTextContent();
    }

    private static Optional<String> text(Element from, String path) {
        Deque<String> names = new ArrayDeque<>(Arrays.asList(path.split("/")));
        Optional<Element> here = Optional.of(from);
        while (!names.isEmpty() && here.isPresent()) {
            String name = names.removeFirst();
            here = children(here.get())
                    .filter(child -> child.getTagName().equals(name))
                    .findFirst();
        }
        return here.map(element -> element.getTextContent().strip()).filter(text -> !text.isEmpty());
    }

    private static Stream<Element> children(Element from) {
        NodeList all = from.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static Element parse(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(in).getDocumentElement();
        } catch (SAXException | ParserConfigurationException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
    }
}
