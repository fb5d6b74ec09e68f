package nl.kwartier.ui.patterns;

import java.util.LinkedHashMap;
import java.util.Map;

/** Every component on a page, with invented people and places. */
public final class PatternBook {
    private PatternBook() {}

    /** The pages by their path. */
    public static Map<String, byte[]> pages() {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        pages.put("/vandaag", SampleSite.page("Vandaag", "Vandaag", TodayPattern.body()));
        pages.put("/kwartiermaken", SampleSite.page("Kwartiermaken", "Gastvrije plekken", BoardPattern.body()));
        pages.put("/inwoner", SampleSite.page("Inwoners", "Ngozi Okafor-de Wit", ResidentPattern.body()));
        pages.put("/formulier", SampleSite.page("Plekken", "Nieuwe plek", FormPattern.body()));
        pages.put("/plekken", SampleSite.page("Plekken", "Plekken", ListPattern.body()));
        pages.put("/week", SampleSite.page("Activiteiten", "Activiteiten", WeekPattern.body()));
        pages.put("/wie-is-er", SampleSite.page("Activiteiten", "Koffieochtend", AttendancePattern.names()));
        pages.put("/hoeveel-mensen", SampleSite.page("Activiteiten", "Spreekuur", AttendancePattern.number()));
        pages.put("/beheer/programmas", SampleSite.page("Programma's", "Programma's", OtherPatterns.parts()));
        pages.put("/zoeken", SampleSite.page("", "Gevonden", OtherPatterns.found()));
        pages.put("/catalogus", SampleSite.page("Programma's", "Programma's", OtherPatterns.catalogue()));
        pages.put("/koppeling", SampleSite.page("Kwartiermaken", "Joep bij De Schaaf", DetailPattern.body()));
        pages.put("/stappen", SampleSite.page("Kwartiermaken", "Zo werkt het", StatesPattern.body()));
        pages.put("/maand", SampleSite.page("Activiteiten", "Activiteiten", MonthPattern.body()));
        pages.put("/meedoen", SampleSite.page("Wandelgroep", "Iemand opgeven", WizardPattern.body()));
        pages.put("/taken", SampleSite.page("Vandaag", "Wacht op u", TasksPattern.body()));
        pages.put("/cijfers", SampleSite.page("Wandelgroep", "Cijfers", FiguresPattern.body()));
        pages.put("/deelnemers", SampleSite.page("Wandelgroep", "Deelnemers", PeoplePattern.body()));
        pages.put("/papier/a4", SampleSite.page("Kwartiermaken", "Hier bent u welkom", PaperPattern.list()));
        pages.put("/papier/a5", SampleSite.page("Wandelgroep", "Uw uitnodiging", PaperPattern.invitation()));
        pages.put("/inloggen", SampleSite.plain("Inloggen", OtherPatterns.login()));
        return pages;
    }
}
