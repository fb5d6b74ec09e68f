package nl.kwartier.community.internal.imports;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.kwartier.api.Caller;
import nl.kwartier.api.store.Reader;
import nl.kwartier.community.internal.files.FileRow;
import nl.kwartier.community.internal.files.Reading;
import nl.kwartier.community.internal.versions.Batch;
import nl.kwartier.community.internal.versions.Kept;
import org.jspecify.annotations.Nullable;

/** What is particular to reading in one sort of thing that has versions. */
interface Sort<D> {
    /** With its article: {@code deze inwoner}. */
    String noun();

    /** Reads a row of which nothing else is known. */
    Reading<D> read(FileRow row);

    /** Looks up for some rows at once what reading them needs, and answers how to read them. */
    default Function<FileRow, Reading<D>> reader(Caller caller, List<FileRow> rows) {
        return this::read;
    }

    /** Near which other rows it belongs in the database, as a text to sort by; empty when that makes no difference. */
    default String order(FileRow row) {
        return "";
    }

    /** By what a row is known again. */
    Identity identity(FileRow row, D details);

    /** By what something that is kept is known again; its own key in a file is not known. */
    Identity identity(D kept);

    /** The key that something has in the municipality's own file, as far as that is kept with it. */
    default @Nullable String own(D kept) {
        return null;
    }

    /** Finds what is kept and might be one of these, in order of id. */
    List<Kept<D>> alike(Reader reader, Collection<D> offered);

    /** Whether what has the same key in another file can be the same thing. */
    boolean plausible(D kept, D offered);

    /** What it becomes: what the row knows, on top of what is kept. */
    D merged(D kept, D offered, FileRow row);

    Batch<D> batch();
}
