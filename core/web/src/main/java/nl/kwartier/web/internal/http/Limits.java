package nl.kwartier.web.internal.http;

/** How large what comes in may be. */
final class Limits {
    /** A form without files: a long plan of 2,000 words is 12 KB. */
    static final int FORM_BYTES = 512 * 1024;

    /** Fields in one form. */
    static final int FORM_FIELDS = 1_000;

    /** A body of the API. */
    static final int JSON_BYTES = 1024 * 1024;

    /** A file: a million residents as CSV is about 130 MB. */
    static final long UPLOAD_BYTES = 256L * 1024 * 1024;

    private Limits() {}
}
