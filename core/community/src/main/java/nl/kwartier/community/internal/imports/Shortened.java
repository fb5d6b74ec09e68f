package nl.kwartier.community.internal.imports;

/** Makes text from a file fit to be shown. */
final class Shortened {
    private Shortened() {}

    /** At most so many characters, without control characters, ending in an ellipsis when something was cut off. */
    static String to(int most, String text) {
        var clean = new StringBuilder();
        text.codePoints()
                .filter(point -> Character.isValidCodePoint(point) && Character.getType(point) != Character.SURROGATE)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .limit(most + 1L)
                .forEach(clean::appendCodePoint);
        if (clean.length() <= most) {
            return clean.toString();
        }
        int end = most - 1;
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
