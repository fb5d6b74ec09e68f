package nl.kwartier.community.internal.files;

/** Knows a Dutch citizen service number (BSN) when it sees one, so that none is ever kept. */
final class CitizenNumbers {
    private CitizenNumbers() {}

    /** Nine digits that pass the eleven test: 9 times the first, 8 times the second … 2 times the eighth, minus the last. */
    static boolean looksLikeOne(String text) {
        if (!text.matches("\\d{9}") || text.equals("000000000")) {
            return false;
        }
        int sum = -(text.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (text.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
