package nl.kwartier.lifecycle.internal.jar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.kwartier.api.store.Schemas.Migration;
import org.osgi.framework.Bundle;

/** The steps in the folder {@code migraties} of a jar, named {@code 0001-plekken.sql} and numbered without gaps. */
public final class Migrations {
    private static final String FOLDER = "migraties/";
    private static final Pattern NAME = Pattern.compile("(\\d{4})-([a-z0-9-]+)\\.sql");

    private Migrations() {}

    /** Reads the steps of an installed programme without resolving it. */
    public static List<Migration> of(Bundle bundle) throws IOException {
        return of(bundle, "", FOLDER);
    }

    /** Reads the steps of a series from another folder of an installed bundle. */
    public static List<Migration> of(Bundle bundle, String series, String folder) throws IOException {
        var paths = bundle.getEntryPaths(folder);
        var migrations = new ArrayList<Migration>();
        if (paths != null) {
            for (String path : Collections.list(paths).stream().sorted().toList()) {
                migrations.add(read(bundle, series, path));
            }
        }
        return migrations;
    }

    /** Reads the steps from the bytes of a jar that was checked. */
    static List<Migration> of(byte[] jar) {
        var migrations = new ArrayList<Migration>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isStep(entry.getName())) {
                    migrations.add(step("", entry.getName(), zip));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("It was read before", e);
        }
        migrations.sort(Comparator.comparing(Migration::number));
        return migrations;
    }

    static void check(List<String> entries) throws Unfit {
        int expected = 1;
        for (String name : entries.stream().filter(Migrations::isStep).sorted().toList()) {
            Matcher parts = NAME.matcher(name.substring(FOLDER.length()));
            if (!parts.matches() || Integer.parseInt(parts.group(1)) != expected) {
                throw Unfit.forGood(FileReasons.badMigration(name));
            }
            expected++;
        }
    }

    private static boolean isStep(String entry) {
        return entry.startsWith(FOLDER) && !entry.endsWith("/");
    }

    private static Migration read(Bundle bundle, String series, String path) throws IOException {
        URL entry = bundle.getEntry(path);
        if (entry == null) {
            throw new IOException("no migration: " + path);
        }
        try (InputStream in = entry.openStream()) {
            return step(series, path, in);
        }
    }

    private static Migration step(String series, String path, InputStream in) throws IOException {
        Matcher parts = NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
        if (!parts.matches()) {
            throw new IOException("no migration: " + path);
        }
        return new Migration(
                series, Integer.parseInt(parts.group(1)), parts.group(2), new String(in.readAllBytes(), UTF_8));
    }
}
