package nl.kwartier.api.lifecycle;

import java.util.List;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What would happen if a jar were let in. Looking changes nothing.
 *
 * @param description what the jar says about itself
 * @param sha the SHA-256 of the jar
 * @param size of the jar in bytes
 * @param present the version that is here now; null when the programme is new
 * @param order how this version stands to the present one
 * @param signer who signed it
 * @param asks what it asks, and whether the present version asks that too
 * @param roles the roles that it adds or takes away
 * @param tables the tables that it adds or changes
 * @param addresses the first parts of the addresses of its pages and operations
 * @param needs what must be here for it to run, and whether it is
 * @param refreshed the titles of programmes that would be restarted with it
 * @param space how much room it needs and how much there is
 * @param asksMore whether it asks something that was not approved before
 * @param objections why it cannot be let in; empty when it can
 */
public record Check(
        Description description,
        String sha,
        long size,
        @Nullable String present,
        Order order,
        Signer signer,
        List<AskLine> asks,
        List<RoleLine> roles,
        List<TableLine> tables,
        List<String> addresses,
        List<Need> needs,
        List<String> refreshed,
        Space space,
        boolean asksMore,
        List<Reason> objections) {
    /** How a version stands to the present one. */
    public enum Order {
        /** There is no present one. */
        NEW,
        /** A later one. */
        NEWER,
        /** The same number, in another file. */
        SAME,
        /** An earlier one. */
        OLDER
    }

    /** How something that is asked stands to what was approved. */
    public enum Change implements Labelled {
        /** Not asked before. */
        ADDED("NIEUW", "nieuw"),
        /** The same as before. */
        SAME("GELIJK", "zoals nu"),
        /** Asked before, and no longer. */
        GONE("VERVALT", "niet meer");

        private final String code;
        private final String label;

        Change(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * Who signed a jar.
     *
     * @param trusted whether this municipality trusts that signer
     * @param name what the signer calls himself; null when nobody signed
     * @param fingerprint the SHA-256 of the signer's certificate, 64 lower-case hexadecimal digits; null when nobody signed
     */
    public record Signer(
            boolean trusted,
            @Nullable String name,
            @Nullable String fingerprint) {}

    /**
     * One thing that is asked.
     *
     * @param ask the purpose, the kinds of data and why
     * @param change against what was approved
     */
    public record AskLine(Description.Ask ask, Change change) {}

    /**
     * One role.
     *
     * @param role the role
     * @param change against the present version
     */
    public record RoleLine(Description.DeclaredRole role, Change change) {}

    /**
     * One table.
     *
     * @param table its name
     * @param what what happens to it: a Dutch word such as {@code nieuw}, {@code verandert} or {@code vervalt}
     */
    public record TableLine(String table, String what) {}

    /**
     * Something that must be here for it to run.
     *
     * @param what in Dutch
     * @param met whether it is here
     * @param optional whether it also runs without
     */
    public record Need(String what, boolean met, boolean optional) {}

    /**
     * Room on the disk.
     *
     * @param needed in bytes, with a copy of the present data
     * @param free in bytes; null when the database is elsewhere
     */
    public record Space(long needed, @Nullable Long free) {}
}
