package nl.kwartier.lifecycle.internal.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the index of a catalogue: the XML of the OSGi repository specification (chapter 132), zipped. It comes from outside, so nothing in
 * it is fetched or expanded, and it may only be so large.
 */
final class IndexReader {
    /** An index of a thousand programmes is about 5 MB. */
    private static final int MOST_UNPACKED = 50 * 1024 * 1024;

    private static final int MOST_RESOURCES = 5_000;

    private final XMLStreamReader xml;
    private final List<Indexed> resources = new ArrayList<>();
    private Indexed resource = new Indexed();
    private Map<String, String> directives = new HashMap<>();
    private Map<String, Object> attributes = new HashMap<>();
    private String namespace = "";

    private IndexReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Gives every bundle in the index. */
    static List<Indexed> read(byte[] zipped) throws CatalogueFault {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            byte[] text = in.readNBytes(MOST_UNPACKED + 1);
            if (text.length > MOST_UNPACKED) {
                throw new CatalogueFault(CatalogueReasons.tooLarge("index.xml: more than " + MOST_UNPACKED + " bytes"));
            }
            var reader = new IndexReader(factory().createXMLStreamReader(new ByteArrayInputStream(text)));
            reader.readAll();
            return reader.resources;
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new CatalogueFault(CatalogueReasons.broken(e.toString()));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void readAll() throws XMLStreamException, CatalogueFault {
        xml.nextTag();
        if (!xml.getLocalName().equals("repository")) {
            throw new CatalogueFault(CatalogueReasons.broken("<" + xml.getLocalName() + ">"));
        }
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(String element) {
        switch (element) {
            case "resource" -> resource = new Indexed();
            case "capability", "requirement" -> {
                namespace = value("namespace");
                directives = new HashMap<>();
                attributes = new HashMap<>();
            }
            case "directive" -> directives.put(value("name"), value("value"));
            case "attribute" ->
                attributes.put(value("name"), Typed.of(xml.getAttributeValue(null, "type"), value("value")));
            default -> {
                // The specification lets others add elements of their own.
            }
        }
    }

    private void end(String element) throws CatalogueFault {
        switch (element) {
            case "resource" -> add();
            case "capability" -> resource.provides(namespace, directives, attributes);
            case "requirement" -> resource.requires(namespace, directives, attributes);
            default -> {
                // Nothing ends with the others.
            }
        }
    }

    private void add() throws CatalogueFault {
        resources.add(resource);
        if (resources.size() > MOST_RESOURCES) {
            throw new CatalogueFault(CatalogueReasons.tooLarge("more than " + MOST_RESOURCES + " bundles"));
        }
    }

    private String value(String name) {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new IllegalArgumentException("<" + xml.getLocalName() + "> without " + name);
        }
        return value;
    }
}
