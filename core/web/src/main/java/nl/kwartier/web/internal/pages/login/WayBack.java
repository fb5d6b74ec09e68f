package nl.kwartier.web.internal.pages.login;

/** Where somebody was on the way to before logging in. */
final class WayBack {
    private static final String START = "/";

    private WayBack() {}

    /** The page that was asked for, if it is one of our own: a link to log in must not lead somebody elsewhere. */
    static String of(String wanted) {
        boolean own = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(c -> c == '\\' || c < ' ');
        return own ? wanted : START;
    }
}
