package nl.kwartier.plugin.kwartiermaken.internal.place;

import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.Refusal;

/** Which days may be noted, and which days count. */
public final class Days {
    /** How far back something may be noted (our choice, the same in all programmes). */
    public static final int BACK = 60;

    /** So many working days a hospitable place may be without a contact person (our choice). */
    public static final int WITHOUT_CONTACT = 5;

    private Days() {}

    /**
     * Checks the day of something that happened (rule 7).
     *
     * @throws Refusal with {@code KW-VELD} at {@code datum} when it lies in the future or too far back
     */
    public static void check(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw wrong("Deze dag moet nog komen. Vul vandaag in, of een dag die geweest is.");
        }
        LocalDate first = today.minusDays(BACK);
        if (day.isBefore(first)) {
            throw wrong("Deze dag is te lang geleden. U kunt iets opschrijven van " + DutchWords.date(first)
                    + " of later: hoogstens " + BACK + " dagen terug.");
        }
    }

    private static Refusal wrong(String sentence) {
        return Refusal.of(ErrorCode.FIELD, sentence).at("datum", sentence);
    }

    /** The day so many working days later: Saturdays and Sundays do not count, holidays do. */
    public static LocalDate workingDaysAfter(LocalDate day, int count) {
        return moved(day, count, 1);
    }

    /** The day so many working days earlier. */
    public static LocalDate workingDaysBefore(LocalDate day, int count) {
        return moved(day, count, -1);
    }

    private static LocalDate moved(LocalDate from, int count, int direction) {
        LocalDate day = from;
        int left = count;
        while (left > 0) {
            day = day.plusDays(direction);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}
