package nl.kwartier.api.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Makes and changes the tables of an owner. For the platform's own modules. */
@ProviderType
public interface Schemas {
    /**
     * Brings the tables of an owner up to date: runs every migration that has not run yet, in order, in one transaction. Two nodes that
     * do this at once on one database wait for each other.
     *
     * <p>Besides the owner's own series the list may hold those of modules that give tables to whoever uses them. Each series is numbered
     * and compared with what ran by itself. A module makes and changes tables whose names begin with its own name, such as {@code
     * kit_groep}, and an owner all others. What is new in a module's series also runs for an owner that has generations: it comes with a
     * release of the platform, as what is new in the core does. A series that ran and is not in the list keeps its tables.
     *
     * @param owner a programme's id or a module's name: lower-case letters, digits and hyphens, at most 40 characters
     * @param migrations all migrations since the first, in order, numbered from 1 without gaps in each series; the owner's own come last
     * @throws MigrationFailed when one fails, when one that has run was changed since, when more of a series ran than the list holds, or
     *     when one is about a table that belongs to another series
     */
    void migrate(String owner, List<Migration> migrations);

    /**
     * The modules of which a migration ran for an owner, in the generation that this node works on.
     *
     * @param owner a programme's id or a module's name
     * @return their names in the order of their first migration; empty for an owner that is new
     */
    List<String> givers(String owner);

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
     * @param series whose step it is: empty for the owner's own, or else the name of the module that gives the tables, such as {@code kit}
     * @param number 1 for the first of its series
     * @param name what it does, from the file name: {@code 0001-plekken.sql} is {@code plekken}
     * @param sql statements separated by semicolons at the end of a line, with tables between braces and the column types of the store
     */
    record Migration(String series, int number, String name, String sql) {
        /**
         * A step of the owner's own.
         *
         * @param number 1 for the first
         * @param name what it does, from the file name
         * @param sql statements separated by semicolons at the end of a line
         */
        public Migration(int number, String name, String sql) {
            this("", number, name, sql);
        }
    }

    /** The tables could not be brought up to date. Nothing changed. The message is a Dutch sentence, with what to do behind it if that is known. */
    final class MigrationFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String sentence;
        private final @Nullable String remedy;

        /**
         * Reports why.
         *
         * @param sentence what went wrong, in Dutch
         * @param cause the database's own error, or null
         */
        public MigrationFailed(String sentence, @Nullable Throwable cause) {
            super(sentence, cause);
            this.sentence = sentence;
            this.remedy = null;
        }

        /**
         * Reports why, and what can be done about it.
         *
         * @param sentence what went wrong, in Dutch
         * @param remedy what to do, in Dutch
         * @param cause the database's own error, or null
         */
        public MigrationFailed(String sentence, String remedy, @Nullable Throwable cause) {
            super(sentence + " " + remedy, cause);
            this.sentence = sentence;
            this.remedy = remedy;
        }

        /**
         * What went wrong, for whoever says elsewhere what to do.
         *
         * @return a Dutch sentence
         */
        public String sentence() {
            return sentence;
        }

        /**
         * What to do about it.
         *
         * @return a Dutch sentence, or null when it depends on whose tables they are
         */
        public @Nullable String remedy() {
            return remedy;
        }
    }
}
