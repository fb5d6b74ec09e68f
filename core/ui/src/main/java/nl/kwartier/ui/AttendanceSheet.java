package nl.kwartier.ui;

import java.util.List;

/**
 * Who was there, by name: everybody as the first mark says, unless somebody taps another one.
 *
 * @param question what is asked about everybody, such as {@code Wie is er?}
 * @param name what is sent is this, a dot and the id of the person, with the value of the mark: {@code aanwezig.7=AFGEMELD}
 * @param marks what can be said of somebody, the usual one first; two to four of at most three short words, or they do not fit a phone
 * @param people the people, in order
 */
public record AttendanceSheet(String question, String name, List<Choice> marks, List<Person> people) {
    /** Copies the lists and checks that there is something to choose. */
    public AttendanceSheet {
        marks = List.copyOf(marks);
        people = List.copyOf(people);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("An attendance sheet needs at least one mark, such as 'Was er'");
        }
    }

    /** The words of the usual mark. */
    public String usual() {
        return marks.get(0).text();
    }

    /** The value of what is chosen for somebody: the usual mark when nothing was said yet. */
    public String chosen(Person person) {
        boolean known = marks.stream().anyMatch(mark -> mark.value().equals(person.mark()));
        return known ? person.mark() : marks.get(0).value();
    }

    /**
     * Somebody on the sheet.
     *
     * @param id what the person is called in what is sent
     * @param name the name
     * @param sub what to know about somebody today, such as {@code Eerste keer}; may be empty
     * @param mark the value of the mark that was given before, or empty
     */
    public record Person(String id, String name, String sub, String mark) {
        /** Somebody of whom nothing was said yet. */
        public static Person of(String id, String name) {
            return new Person(id, name, "", "");
        }
    }
}
