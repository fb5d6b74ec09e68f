package nl.kwartier.store.internal.owned;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.store.OwnedData.Later;
import nl.kwartier.api.store.OwnedData.Size;
import nl.kwartier.api.store.OwnedData.TableSize;
import nl.kwartier.store.internal.engine.Engine;
import nl.kwartier.store.internal.generation.Comparison;
import nl.kwartier.store.internal.generation.Difference;
import nl.kwartier.store.internal.generation.SameColumns;
import nl.kwartier.store.internal.migrate.Catalogue;
import nl.kwartier.store.internal.migrate.Ledger;
import nl.kwartier.store.internal.sql.Session;
import nl.kwartier.store.internal.sql.TableShape;
import nl.kwartier.store.internal.sql.Tables;

/** Reads an owner's tables as a whole, each time in one snapshot. */
public final class StoredData {
    private final Engine engine;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final SameColumns sameColumns;

    public StoredData(Engine engine, Catalogue catalogue) {
        this.engine = engine;
        this.catalogue = catalogue;
        this.ledger = new Ledger(catalogue.own());
        this.sameColumns = new SameColumns(catalogue.own());
    }

    /** See {@code OwnedData}. */
    public Size size(String owner) {
        return engine.readLong(session -> {
            Ledger.Entry entry = ledger.entry(session, owner);
            Tables current = catalogue.tables(owner, entry.generation());
            Integer previous = entry.previous();
            long kept = previous == null ? 0 : engine.generations().bytes(session, catalogue.tables(owner, previous));
            List<TableSize> tables = engine.generations().declared(session, current).stream()
                    .map(shape -> size(session, current, shape))
                    .toList();
            return new Size(engine.generations().bytes(session, current), kept, tables);
        });
    }

    /** See {@code OwnedData}. */
    public long export(String owner, OutputStream out) throws IOException {
        return writing(
                out,
                zip -> engine.readLong(session -> {
                    Tables current =
                            catalogue.tables(owner, ledger.entry(session, owner).generation());
                    for (TableShape shape : engine.generations().declared(session, current)) {
                        write(session, current, shape, zip);
                    }
                    return true;
                }));
    }

    /** See {@code OwnedData}. */
    public List<Later> later(String owner) {
        return engine.readLong(session -> {
            Tables current =
                    catalogue.tables(owner, ledger.entry(session, owner).generation());
            return differences(session, owner).stream()
                    .map(one -> new Later(
                            one.table(),
                            count(session, current, one.added()),
                            count(session, current, one.changed()),
                            count(session, current, one.removed())))
                    .filter(later -> later.rows() > 0)
                    .toList();
        });
    }

    /** See {@code OwnedData}. */
    public long exportLater(String owner, OutputStream out) throws IOException {
        return writing(
                out,
                zip -> engine.readLong(session -> {
                    Tables current =
                            catalogue.tables(owner, ledger.entry(session, owner).generation());
                    for (Difference one : differences(session, owner)) {
                        write(session, current, one, zip);
                    }
                    return true;
                }));
    }

    /** The columns to look in were noted with the newer of both, which was made from the other. */
    private List<Difference> differences(Session session, String owner) {
        Ledger.Entry entry = ledger.entry(session, owner);
        Integer previous = entry.previous();
        if (previous == null) {
            return List.of();
        }
        Tables newer = catalogue.tables(owner, Math.max(previous, entry.generation()));
        return new Comparison(engine, catalogue.tables(owner, previous), catalogue.tables(owner, entry.generation()))
                .differences(session, sameColumns.of(session, newer));
    }

    private TableSize size(Session session, Tables tables, TableShape shape) {
        var estimate = engine.generations().estimate(session, tables, shape);
        long rows = estimate.isPresent()
                ? estimate.getAsLong()
                : session.rows(tables).measure("SELECT count(*) FROM " + tables.name(shape.name()));
        return new TableSize(shape.name(), rows, estimate.isPresent());
    }

    private static long count(Session session, Tables tables, Difference.Part part) {
        return part.isEmpty() ? 0 : session.rows(tables).measure(part.count());
    }

    private static void write(Session session, Tables tables, TableShape shape, CsvZip zip) {
        String order = shape.key().isEmpty() ? "" : " ORDER BY " + String.join(", ", shape.key());
        try (CsvZip.Sheet sheet = zip.sheet(shape.name(), names(shape.columns()))) {
            session.rows(tables).stream(
                    "SELECT " + String.join(", ", shape.columns()) + " FROM " + tables.name(shape.name()) + order,
                    values -> sheet.row(List.of(), values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Session session, Tables tables, Difference one, CsvZip zip) {
        var header = new ArrayList<>(List.of("wat"));
        header.addAll(names(one.columns()));
        try (CsvZip.Sheet sheet = zip.sheet(one.table(), header)) {
            write(session, tables, "nieuw", one.added(), sheet);
            write(session, tables, "gewijzigd", one.changed(), sheet);
            write(session, tables, "verwijderd", one.removed(), sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Session session, Tables tables, String what, Difference.Part part, CsvZip.Sheet sheet) {
        if (!part.isEmpty()) {
            session.rows(tables).stream(part.query(), values -> sheet.row(List.of(what), values));
        }
    }

    private static List<String> names(List<String> quoted) {
        return quoted.stream().map(name -> name.substring(1, name.length() - 1)).toList();
    }

    private static long writing(OutputStream out, java.util.function.Consumer<CsvZip> work) throws IOException {
        var zip = new CsvZip(out);
        try {
            work.accept(zip);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return zip.finish();
    }
}
