package nl.kwartier.access.internal.password;

/**
 * How much work one Argon2id hash takes.
 *
 * @param memory in KiB
 * @param iterations passes over that memory
 * @param lanes parts that could be computed side by side
 */
record Cost(int memory, int iterations, int lanes) {
    /**
     * What new hashes cost: the lowest that the OWASP Password Storage Cheat Sheet advises for Argon2id, 19 MiB, 2 passes, 1 lane
     * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html). About 40 ms; passwords of at least 12 characters
     * do the rest.
     */
    static final Cost PRESENT = new Cost(19 * 1024, 2, 1);
}
