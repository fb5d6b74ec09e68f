package nl.kwartier.ui;

import gg.jte.Content;
import java.util.List;
import nl.kwartier.ui.internal.Rendering;
import nl.kwartier.ui.internal.charts.ColumnPicture;
import nl.kwartier.ui.internal.jte.JtebarsGenerated;
import nl.kwartier.ui.internal.jte.JteliveGenerated;
import nl.kwartier.ui.internal.jte.JtemapGenerated;
import nl.kwartier.ui.internal.jte.JteperiodsGenerated;
import nl.kwartier.ui.internal.jte.JteprogressGenerated;
import nl.kwartier.ui.internal.jte.JtestatesGenerated;
import nl.kwartier.ui.internal.states.StatePicture;

/** Maps, charts and diagrams, drawn by the server. */
public final class Drawings {
    private Drawings() {}

    /** A map. Show a list with the same beside it. */
    public static Content map(MapView view) {
        return Rendering.content(out -> JtemapGenerated.render(out, Rendering.NO_INTERCEPTOR, view));
    }

    /**
     * A table whose numbers are also bars: the chart is its own table.
     *
     * @param caption what it shows, read out
     * @param nameTitle what the names are, such as "Wijk"
     * @param valueTitle what the numbers are, such as "Bezoekers"
     * @param bars in order; the longest fills the width
     */
    public static Content bars(String caption, String nameTitle, String valueTitle, List<Bar> bars) {
        List<Bar> kept = List.copyOf(bars);
        double longest = kept.stream().mapToDouble(Bar::value).max().orElse(0);
        return Rendering.content(out ->
                JtebarsGenerated.render(out, Rendering.NO_INTERCEPTOR, caption, nameTitle, valueTitle, kept, longest));
    }

    /** A column for each period, such as a quarter, with its value written above it and the same in a table beside it. */
    public static Content periods(PeriodChart chart) {
        ColumnPicture picture = ColumnPicture.of(chart);
        return Rendering.content(out -> JteperiodsGenerated.render(out, Rendering.NO_INTERCEPTOR, chart, picture));
    }

    /** The states of something with the numbered arrows between them, and a table that says the same in words. */
    public static Content states(StateDiagram diagram) {
        StatePicture picture = StatePicture.of(diagram);
        return Rendering.content(
                out -> JtestatesGenerated.render(out, Rendering.NO_INTERCEPTOR, diagram.caption(), picture));
    }

    /**
     * How far something is that takes a while.
     *
     * @param id the HTML id, so that a script can find it
     * @param percent 0 to 100, or less than 0 when nobody knows
     * @param text the same in words, such as "812 van de 1.353 plekken"
     */
    public static Content progress(String id, int percent, String text) {
        return Rendering.content(out -> JteprogressGenerated.render(out, Rendering.NO_INTERCEPTOR, id, percent, text));
    }

    /**
     * A piece that the server draws again while work goes on, such as {@link #progress}. Without a script it stays as it is, so put a link
     * to the same page below it.
     *
     * @param source the path of the server-sent events, each of them the whole piece; after the last one the page is loaded again
     * @param now how it is now
     */
    public static Content live(String source, Content now) {
        return Rendering.content(out -> JteliveGenerated.render(out, Rendering.NO_INTERCEPTOR, source, now));
    }
}
