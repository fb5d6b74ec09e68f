package nl.kwartier.community.internal.imports;

import nl.kwartier.community.internal.files.FileRow;

/**
 * A row that waits to be read in, with only the columns that are used.
 *
 * @param key by which the same row is known again when the file comes once more
 * @param turn 0 when nothing else in the file looks the same; otherwise 1 for the first that does, 2 for the second
 * @param row the row
 */
record StoredRow(long key, int turn, FileRow row) {}
