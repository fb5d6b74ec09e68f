package nl.kwartier.community.internal.imports;

import java.util.Collection;
import java.util.List;
import nl.kwartier.api.community.ResidentDetails;
import nl.kwartier.api.store.Reader;
import nl.kwartier.community.internal.files.Columns;
import nl.kwartier.community.internal.files.FileRow;
import nl.kwartier.community.internal.files.Reading;
import nl.kwartier.community.internal.files.ResidentFields;
import nl.kwartier.community.internal.files.ResidentReader;
import nl.kwartier.community.internal.residents.ResidentRows;
import nl.kwartier.community.internal.text.Folded;
import nl.kwartier.community.internal.versions.Batch;
import nl.kwartier.community.internal.versions.Kept;
import org.jspecify.annotations.Nullable;

/**
 * Residents. Without a key of the file's own they are known again by first names, own surname and date of birth, and where those are not
 * enough by their door; no number of the authorities is ever used.
 */
final class ResidentSort implements Sort<ResidentDetails> {
    private final Columns columns;
    private final ResidentReader reader;
    private final Batch<ResidentDetails> batch;

    ResidentSort(Columns columns, ResidentRows rows) {
        this.columns = columns;
        this.reader = new ResidentReader(columns);
        this.batch = rows.batch();
    }

    @Override
    public String noun() {
        return "deze inwoner";
    }

    @Override
    public Reading<ResidentDetails> read(FileRow row) {
        return reader.read(row);
    }

    /** As written in the file, which is close enough to the order of the register and its names. */
    @Override
    public String order(FileRow row) {
        return orEmpty(columns.value(row, ResidentFields.SURNAME)) + "\t"
                + orEmpty(columns.value(row, ResidentFields.FIRST_NAMES));
    }

    @Override
    public Identity identity(FileRow row, ResidentDetails details) {
        var identity = identity(details);
        return new Identity(columns.value(row, ResidentFields.ID), identity.who(), identity.where());
    }

    @Override
    public Identity identity(ResidentDetails kept) {
        String name = name(kept);
        String door = Doors.of(kept.address());
        var born = kept.born();
        return born == null || born.whole().isEmpty()
                ? new Identity(null, name + "\t" + born + "\t" + door, "")
                : new Identity(null, name + "\t" + born.value(), door);
    }

    @Override
    public List<Kept<ResidentDetails>> alike(Reader reader, Collection<ResidentDetails> offered) {
        return batch.having(
                reader,
                "sort_key",
                offered.stream()
                        .map(details -> ResidentRows.sortKey(details.name()))
                        .toList());
    }

    /** The same person by name or by birthday; a woman may marry, a typing error may be mended, but not both at once. */
    @Override
    public boolean plausible(ResidentDetails kept, ResidentDetails offered) {
        var born = kept.born();
        return name(kept).equals(name(offered)) || (born != null && born.equals(offered.born()));
    }

    @Override
    public ResidentDetails merged(ResidentDetails kept, ResidentDetails offered, FileRow row) {
        return ResidentMerge.of(kept, offered, columns.value(row, ResidentFields.NAME_USE) != null);
    }

    @Override
    public Batch<ResidentDetails> batch() {
        return batch;
    }

    private static String name(ResidentDetails details) {
        var name = details.name();
        return Folded.of(first(name.firstNames(), name.callName())) + "\t" + Folded.of(name.prefix()) + "\t"
                + Folded.of(name.surname());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String first(@Nullable String text, @Nullable String otherwise) {
        return text != null ? text : otherwise;
    }
}
