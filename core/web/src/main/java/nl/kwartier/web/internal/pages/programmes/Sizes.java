package nl.kwartier.web.internal.pages.programmes;

import java.text.NumberFormat;
import nl.kwartier.api.DutchWords;

/** Amounts of data as people read them. */
final class Sizes {
    private static final String[] UNITS = {"KB", "MB", "GB", "TB"};

    private Sizes() {}

    /** {@code 1,2 MB}; below a kilobyte {@code minder dan 1 KB}. */
    static String of(long bytes) {
        if (bytes < 1024) {
            return bytes <= 0 ? "0 KB" : "minder dan 1 KB";
        }
        double size = bytes / 1024.0;
        int unit = 0;
        while (size >= 1024 && unit < UNITS.length - 1) {
            size /= 1024;
            unit++;
        }
        var format = NumberFormat.getNumberInstance(DutchWords.LOCALE);
        format.setMaximumFractionDigits(size < 10 ? 1 : 0);
        return format.format(size) + " " + UNITS[unit];
    }
}
