package nl.kwartier.launcher.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line for each log record, with the place of a fault behind it, so that a line is never torn from its cause. */
final class LogLine extends Formatter {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    /** How many steps of a fault's way are shown; the way in is seldom further. */
    private static final int STEPS = 8;

    @Override
    public String format(LogRecord record) {
        return MOMENT.format(record.getInstant()) + " " + word(record.getLevel()) + " " + record.getLoggerName() + ": "
                + oneLine(formatMessage(record)) + cause(record.getThrown()) + "\n";
    }

    private static String word(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return "FOUT";
        }
        return level.intValue() >= Level.WARNING.intValue() ? "LET OP" : "info";
    }

    private static String cause(@Nullable Throwable fault) {
        if (fault == null) {
            return "";
        }
        String way = Arrays.stream(fault.getStackTrace())
                .limit(STEPS)
                .map(step -> step.getClassName() + ":" + step.getLineNumber())
                .collect(Collectors.joining(" < "));
        return " | " + oneLine(fault.toString()) + " @ " + way + cause(fault.getCause());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R\\s*", " / ");
    }
}
