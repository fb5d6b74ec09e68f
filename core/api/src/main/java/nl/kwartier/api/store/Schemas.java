package nl.kwartier.api.store;

import java.util.List;

/** Makes and changes the tables of an owner. For the platform's own modules. */
public interface Schemas {
    /**
     * Brings the tables of an owner up to date: runs every migration that has not run yet, in order, in one transaction. Two nodes that
     * do this at once on one database wait for each other.
     *
     * @param owner a programme's id or a module's name: lower-case letters, digits and hyphens, at most 40 characters
     * @param migrations all migrations since the first, in order, numbered from 1 without gaps
     * @throws MigrationFailed when one fails, when one that has run was changed since, or when the database is newer than the list
     */
    void migrate(String owner, List<Migration> migrations);

    /**
     * One step in the history of an owner's tables. Never changed once it has been published.
     *
     * <p>The column types of the store check type and length on both databases. Write them after the column's name, before
     * {@code NOT NULL} and the like: {@code naam @text(80) NOT NULL}. Texts sort by code point.
     *
     * <ul>
     *   <li>{@code @id}: 36 characters, see {@link nl.kwartier.api.Ids}
     *   <li>{@code @text(n)}: at most n characters; {@code @json} or {@code @json(n)}: the same, unless told 1,000,000
     *   <li>{@code @int} and {@code @long}: whole numbers of 32 and 64 bits; {@code @money}: cents; {@code @real}: a fraction
     *   <li>{@code @flag}: 0 or 1
     *   <li>{@code @instant}: epoch milliseconds; {@code @date} and {@code @time}: ISO text
     *   <li>{@code @bytes} or {@code @bytes(n)}: at most n bytes, unless told 16 MiB
     *   <li>{@code @order}: a number that the database hands out, as the primary key
     * </ul>
     *
     * <p>{@code @bykey} after a table's closing bracket keeps its rows in the order of the key; {@code @appendonly {x};} as a statement
     * forbids changing and deleting rows of a table. Indexes are named like tables: {@code CREATE INDEX {plek_naam} ON {plek} (naam);}.
     *
     * @param number 1 for the first
     * @param name what it does, from the file name: {@code 0001-plekken.sql} is {@code plekken}
     * @param sql statements separated by semicolons at the end of a line, with tables between braces and the column types of the store
     */
    record Migration(int number, String name, String sql) {}

    /** The tables could not be brought up to date. Nothing changed. The message is a Dutch sentence. */
    final class MigrationFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /**
         * Reports why.
         *
         * @param sentence what went wrong, in Dutch
         * @param cause the database's own error, or null
         */
        public MigrationFailed(String sentence, @org.jspecify.annotations.Nullable Throwable cause) {
            super(sentence, cause);
        }
    }
}
