package nl.kwartier.ui;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import nl.kwartier.ui.internal.Rendering;
import nl.kwartier.ui.internal.jte.JtealertGenerated;
import nl.kwartier.ui.internal.jte.JteavatarGenerated;
import nl.kwartier.ui.internal.jte.JtebadgeGenerated;
import nl.kwartier.ui.internal.jte.JteboardGenerated;
import nl.kwartier.ui.internal.jte.JtebuttonsGenerated;
import nl.kwartier.ui.internal.jte.JtecardGenerated;
import nl.kwartier.ui.internal.jte.JtechipsGenerated;
import nl.kwartier.ui.internal.jte.JtecodeGenerated;
import nl.kwartier.ui.internal.jte.JtecolumnsGenerated;
import nl.kwartier.ui.internal.jte.JtedisclosureGenerated;
import nl.kwartier.ui.internal.jte.JteemptyGenerated;
import nl.kwartier.ui.internal.jte.JtefactsGenerated;
import nl.kwartier.ui.internal.jte.JtegridGenerated;
import nl.kwartier.ui.internal.jte.JteheadingGenerated;
import nl.kwartier.ui.internal.jte.JteitemGenerated;
import nl.kwartier.ui.internal.jte.JtelinkGenerated;
import nl.kwartier.ui.internal.jte.JtemonthGenerated;
import nl.kwartier.ui.internal.jte.JtepagerGenerated;
import nl.kwartier.ui.internal.jte.JtepaperGenerated;
import nl.kwartier.ui.internal.jte.JtepeopleGenerated;
import nl.kwartier.ui.internal.jte.JtepromisesGenerated;
import nl.kwartier.ui.internal.jte.JtereadinessGenerated;
import nl.kwartier.ui.internal.jte.JterowsGenerated;
import nl.kwartier.ui.internal.jte.JtestackGenerated;
import nl.kwartier.ui.internal.jte.JtestepsGenerated;
import nl.kwartier.ui.internal.jte.JtetableGenerated;
import nl.kwartier.ui.internal.jte.JtetabsGenerated;
import nl.kwartier.ui.internal.jte.JtetasksGenerated;
import nl.kwartier.ui.internal.jte.JtetileGenerated;
import nl.kwartier.ui.internal.jte.JtetimerowGenerated;
import nl.kwartier.ui.internal.jte.JtewallGenerated;
import nl.kwartier.ui.internal.jte.JteweekGenerated;
import nl.kwartier.ui.internal.jte.JtewizardGenerated;

/**
 * The parts of a page. Each gives a piece to put in a template with <code>${…}</code> or inside another part. Texts are escaped; an
 * empty text or {@link Contents#NONE} leaves that spot out; an icon is a name that {@link Icons#known} accepts.
 */
public final class Components {
    private Components() {}

    /** The top of a page: the way to it, the level-one heading, a sentence, the buttons. */
    public static Content heading(Heading heading) {
        return Rendering.content(out -> JteheadingGenerated.render(out, Rendering.NO_INTERCEPTOR, heading));
    }

    /** A whole page made to be printed, in place of a {@link #heading} and cards. */
    public static Content paper(Paper paper) {
        return Rendering.content(out -> JtepaperGenerated.render(out, Rendering.NO_INTERCEPTOR, paper));
    }

    /** A white card with a level-two heading. */
    public static Content card(String icon, String title, Content body) {
        return card(icon, title, NavLink.to("", ""), body);
    }

    /** A white card with a level-two heading and a link beside it, such as "Hele week". */
    public static Content card(String icon, String title, NavLink more, Content body) {
        return Rendering.content(
                out -> JtecardGenerated.render(out, Rendering.NO_INTERCEPTOR, icon, title, more, body));
    }

    /** A white card without a heading. */
    public static Content card(Content body) {
        return card("", "", body);
    }

    /** Two columns, the left one wider; under each other on a phone. */
    public static Content columns(Content left, Content right) {
        return Rendering.content(out -> JtecolumnsGenerated.render(out, Rendering.NO_INTERCEPTOR, left, right));
    }

    /** Cards beside each other, as many as fit. */
    public static Content grid(List<Content> cards) {
        List<Content> kept = List.copyOf(cards);
        return Rendering.content(out -> JtegridGenerated.render(out, Rendering.NO_INTERCEPTOR, kept));
    }

    /** Pieces under each other with room between them. */
    public static Content stack(Content... pieces) {
        List<Content> kept = List.of(pieces);
        return Rendering.content(out -> JtestackGenerated.render(out, Rendering.NO_INTERCEPTOR, kept));
    }

    /** Buttons beside each other; the first is the next step. */
    public static Content buttonRow(Content... buttons) {
        List<Content> kept = List.of(buttons);
        return Rendering.content(
                out -> JtebuttonsGenerated.render(out, Rendering.NO_INTERCEPTOR, "kw-form__buttons", kept));
    }

    /** Buttons under each other, as wide as the card they stand in. */
    public static Content actions(Content... buttons) {
        List<Content> kept = List.of(buttons);
        return Rendering.content(out -> JtebuttonsGenerated.render(out, Rendering.NO_INTERCEPTOR, "kw-actions", kept));
    }

    /**
     * What can be done with something now, and what cannot be done yet: buttons, and below them each other step with what is missing. Put
     * it in a card that says "Wat kan nu?".
     *
     * @param steps in order; the first possible one is the page's primary button
     */
    public static Content steps(List<Step> steps) {
        List<Step> now = steps.stream().filter(Step::possible).toList();
        List<Step> later = steps.stream().filter(step -> !step.possible()).toList();
        return Rendering.content(out -> JtestepsGenerated.render(out, Rendering.NO_INTERCEPTOR, now, later));
    }

    /** A list with a line between the rows, of {@link #timeRow} or {@link #item}. */
    public static Content rows(List<Content> rows) {
        List<Content> kept = List.copyOf(rows);
        return Rendering.content(out -> JterowsGenerated.render(out, Rendering.NO_INTERCEPTOR, kept));
    }

    /** A long list of {@link #item}s, such as people: closer together than {@link #rows}, and the whole row leads to the page. */
    public static Content people(List<Content> items) {
        List<Content> kept = List.copyOf(items);
        return Rendering.content(out -> JtepeopleGenerated.render(out, Rendering.NO_INTERCEPTOR, kept));
    }

    /** A row of a day: the time, what it is, where and with whom, and a button. */
    public static Content timeRow(String time, String title, String sub, Content action) {
        return Rendering.content(
                out -> JtetimerowGenerated.render(out, Rendering.NO_INTERCEPTOR, time, title, sub, action));
    }

    /**
     * A row about somebody or something.
     *
     * @param lead an {@link #avatar} or {@link #tile}
     * @param title its name, with the page it leads to
     * @param sub a sentence under it
     * @param trail a {@link #badge} or button at the end
     */
    public static Content item(Content lead, NavLink title, String sub, Content trail) {
        return Rendering.content(
                out -> JteitemGenerated.render(out, Rendering.NO_INTERCEPTOR, lead, title, sub, trail));
    }

    /** An icon on a tinted square, at the start of an {@link #item}. */
    public static Content tile(Tone tone, String icon) {
        return Rendering.content(out -> JtetileGenerated.render(out, Rendering.NO_INTERCEPTOR, tone, icon));
    }

    /** Somebody's initials, beside the name; silent to a screen reader. */
    public static Content avatar(String initials) {
        return Rendering.content(out -> JteavatarGenerated.render(out, Rendering.NO_INTERCEPTOR, initials));
    }

    /** The first letters of the first and the last part of a name: "Fatma de Boer" gives FB, "Ngozi" gives N. */
    public static String initials(String name) {
        String stripped = name.strip();
        int space = stripped.lastIndexOf(' ');
        String last = space < 0 ? "" : first(stripped.substring(space + 1));
        return (first(stripped) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String part) {
        return part.isEmpty() ? "" : part.substring(0, part.offsetByCodePoints(0, 1));
    }

    /** A few words on a tint, such as "3 dagen te laat". */
    public static Content badge(Tone tone, String text) {
        return Rendering.content(out -> JtebadgeGenerated.render(out, Rendering.NO_INTERCEPTOR, tone, text));
    }

    /** A link in words. */
    public static Content link(String text, String href) {
        return Rendering.content(out -> JtelinkGenerated.render(out, Rendering.NO_INTERCEPTOR, text, href));
    }

    /** A table that becomes a stack of cards on a phone. */
    public static Content table(Table table) {
        return Rendering.content(out -> JtetableGenerated.render(out, Rendering.NO_INTERCEPTOR, table));
    }

    /** The pages of one thing, such as a resident's. */
    public static Content tabs(String label, List<NavLink> tabs) {
        List<NavLink> kept = List.copyOf(tabs);
        return Rendering.content(out -> JtetabsGenerated.render(out, Rendering.NO_INTERCEPTOR, label, kept));
    }

    /** Round links: ways to look ("Bord", "Lijst", "Kaart") and filters, each group by itself. */
    public static Content chips(String label, List<List<NavLink>> groups) {
        return chips(label, groups, List.of());
    }

    /** Round links, and after them filters of which one value is chosen from a list that opens. */
    public static Content chips(String label, List<List<NavLink>> groups, List<ChipMenu> menus) {
        return Rendering.content(out -> JtechipsGenerated.render(out, Rendering.NO_INTERCEPTOR, label, groups, menus));
    }

    /** States beside each other with their cards; scrolls sideways where there is no room. */
    public static Content board(String label, List<BoardColumn> columns) {
        List<BoardColumn> kept = List.copyOf(columns);
        return Rendering.content(out -> JteboardGenerated.render(out, Rendering.NO_INTERCEPTOR, label, kept));
    }

    /**
     * A week: seven days beside each other, or under each other with links to each day where there is no room.
     *
     * @param label what the links to the days are for
     * @param days in order
     */
    public static Content week(String label, List<WeekDay> days) {
        List<WeekDay> kept = List.copyOf(days);
        return Rendering.content(out -> JteweekGenerated.render(out, Rendering.NO_INTERCEPTOR, label, kept));
    }

    /** A month as a table of weeks; on a phone a list of the days that have something. */
    public static Content month(MonthView view) {
        return Rendering.content(out -> JtemonthGenerated.render(out, Rendering.NO_INTERCEPTOR, view));
    }

    /**
     * A step of something that is asked in several pages.
     *
     * @param steps all steps in order, exactly one of them {@linkplain NavLink#here current}; those before it are done and lead back
     * @param body the form of this step, in a card below its title
     */
    public static Content wizard(List<NavLink> steps, Content body) {
        List<NavLink> kept = List.copyOf(steps);
        long current = kept.stream().filter(NavLink::current).count();
        if (current != 1) {
            throw new IllegalArgumentException("A wizard is at one of its steps, not at " + current);
        }
        int now =
                kept.indexOf(kept.stream().filter(NavLink::current).findFirst().orElseThrow());
        return Rendering.content(out -> JtewizardGenerated.render(out, Rendering.NO_INTERCEPTOR, kept, now, body));
    }

    /** What waits for somebody, each with a button that ends it. */
    public static Content tasks(List<TaskRow> tasks) {
        List<TaskRow> kept = List.copyOf(tasks);
        return Rendering.content(out -> JtetasksGenerated.render(out, Rendering.NO_INTERCEPTOR, kept));
    }

    /**
     * Small bars: how many of a few points are done, also in words.
     *
     * @param done 0 to {@code total}
     * @param total at most 12, or the bars become dots
     * @param noun the plural, such as "punten"
     */
    public static Content readiness(int done, int total, String noun) {
        return Rendering.content(out -> JtereadinessGenerated.render(out, Rendering.NO_INTERCEPTOR, done, total, noun));
    }

    /** What both sides promised, at the same height. */
    public static Content promises(PromiseSide resident, PromiseSide municipality) {
        List<PromiseSide> sides = List.of(resident, municipality);
        return Rendering.content(out -> JtepromisesGenerated.render(out, Rendering.NO_INTERCEPTOR, sides));
    }

    /** Names with what they are. */
    public static Content facts(List<Fact> facts) {
        List<Fact> kept = List.copyOf(facts);
        return Rendering.content(out -> JtefactsGenerated.render(out, Rendering.NO_INTERCEPTOR, kept));
    }

    /** What protects somebody, said on the page itself. */
    public static Content wall(String title, String text) {
        return Rendering.content(out -> JtewallGenerated.render(out, Rendering.NO_INTERCEPTOR, title, text));
    }

    /** Something that few people want to know, such as "Techniek": closed until somebody opens it. */
    public static Content disclosure(String summary, Content body) {
        return Rendering.content(out -> JtedisclosureGenerated.render(out, Rendering.NO_INTERCEPTOR, summary, body));
    }

    /** Text of a machine, as it is: a message, a file name, a key. */
    public static Content code(String text) {
        return Rendering.content(out -> JtecodeGenerated.render(out, Rendering.NO_INTERCEPTOR, text));
    }

    /** What just happened, or what to know before going on. */
    public static Content alert(Tone tone, String title, String text) {
        return Rendering.content(out -> JtealertGenerated.render(out, Rendering.NO_INTERCEPTOR, tone, title, text));
    }

    /** Where nothing is yet: a picture, one sentence, one button. */
    public static Content empty(String icon, String sentence, Content action) {
        return Rendering.content(
                out -> JteemptyGenerated.render(out, Rendering.NO_INTERCEPTOR, icon, sentence, action));
    }

    /**
     * The way through a long list.
     *
     * @param shown what is shown, such as "50 inwoners"
     * @param next the page after this one; an empty href when this is the last
     * @param first the first page; an empty href when this is it
     */
    public static Content pager(String shown, NavLink next, NavLink first) {
        return Rendering.content(out -> JtepagerGenerated.render(out, Rendering.NO_INTERCEPTOR, shown, next, first));
    }
}
