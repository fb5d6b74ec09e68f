package nl.kwartier.plugin.kwartiermaken.internal.demo;

import static nl.kwartier.plugin.kwartiermaken.internal.demo.Receives.contact;
import static nl.kwartier.plugin.kwartiermaken.internal.demo.Receives.few;
import static nl.kwartier.plugin.kwartiermaken.internal.demo.Receives.niche;
import static nl.kwartier.plugin.kwartiermaken.internal.demo.Receives.nobody;
import static nl.kwartier.plugin.kwartiermaken.internal.demo.Receives.quiet;
import static nl.kwartier.plugin.kwartiermaken.internal.demo.Receives.with;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.HOSPITABLE;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.IN_CONVERSATION;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.PAUSED;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.PREPARED;
import static nl.kwartier.plugin.kwartiermaken.internal.place.PlaceState.STOPPED;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.kwartier.plugin.kwartiermaken.internal.place.Accessibility;
import nl.kwartier.plugin.kwartiermaken.internal.place.Answer;
import nl.kwartier.plugin.kwartiermaken.internal.place.Point;
import nl.kwartier.plugin.kwartiermaken.internal.place.RejectionReason;

/** What happened at twenty places of Kwartierstad, by the name of the place. Nobody in these stories exists. */
final class Stories {
    private static final String YOUSSEF = "Youssef Benali";
    private static final String FATMA = "Fatma de Boer";

    private final Map<String, Consumer<Story>> told = new LinkedHashMap<>();

    Stories() {
        sought();
        inConversation();
        prepared();
        hospitable();
        noLonger();
    }

    /** The stories by the name of the place. */
    Map<String, Consumer<Story>> all() {
        return told;
    }

    private void tell(String name, Consumer<Story> story) {
        told.put(name, story);
    }

    private void sought() {
        tell(
                "Sportkantine De Kade",
                place -> place.ago(80, YOUSSEF)
                        .ago(70, FATMA)
                        .saysNo(RejectionReason.FEAR, "Centrum")
                        .ago(40, FATMA)
                        .saysNo(RejectionReason.FEAR, "Centrum")
                        .ago(9, YOUSSEF)
                        .saysNo(RejectionReason.NO_CONTACT, "Centrum"));
        tell("Naaiatelier Noord", place -> place.ago(12, YOUSSEF));
        tell("Moskee De Vrede, jeugdruimte", place -> place.ago(5, FATMA));
        tell("Zwembad De Golf", place -> place.ago(20, YOUSSEF).receives(quiet("zo 8.00")));
    }

    private void inConversation() {
        tell(
                "Bibliotheek Oost",
                place -> place.ago(60, YOUSSEF)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Ron", 2))
                        .receives(quiet("elke ochtend"))
                        .ago(31, YOUSSEF)
                        .talks(
                                "Ron",
                                "Achterin staat een tafel die bijna niemand gebruikt. Die kan vast voor gasten zijn.")
                        .points(4));
        tell(
                "Kinderboerderij Lindepark",
                place -> place.ago(45, YOUSSEF)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Ellen", 3))
                        .receives(few())
                        .ago(20, YOUSSEF)
                        .talks(
                                "Ellen",
                                "Dieren voeren kan samen. De vrijwilligers willen eerst weten wat er van hen wordt gevraagd.")
                        .points(2));
        tell(
                "Wijkpunt West",
                place -> place.ago(90, FATMA)
                        .saysNo(RejectionReason.RULES, "West")
                        .ago(50, YOUSSEF)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Filiz", null))
                        .ago(15, YOUSSEF)
                        .talks("Filiz", "De regel dat iedereen zich aan de balie meldt, mag soepeler.")
                        .points(1));
        tell(
                "Taalhuis Kwartierstad",
                place -> place.ago(8, FATMA).goes(IN_CONVERSATION).receives(contact("Hanan", null)));
    }

    private void prepared() {
        tell(
                "Moestuin Het Veld",
                place -> place.ago(75, YOUSSEF)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Aïcha", 2))
                        .receives(few())
                        .ago(40, YOUSSEF)
                        .talks("Aïcha", "Bij de kas is het stil. Wie wil, werkt daar alleen.")
                        .goes(PREPARED)
                        .ago(6, YOUSSEF)
                        .points(5));
        tell(
                "Grand Café De Waag",
                place -> place.ago(100, FATMA)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Jeroen", 2))
                        .receives(quiet("ma en di 10–12"))
                        .ago(62, FATMA)
                        .talks("Jeroen", "Koffie tegen buurtprijs kan. Hij wil het team nog bijpraten.")
                        .points(4)
                        .ago(50, FATMA)
                        .goes(PREPARED));
        tell(
                "Stadskantoor, loket Meedoen",
                place -> place.ago(120, YOUSSEF)
                        .goes(IN_CONVERSATION)
                        .ago(58, YOUSSEF)
                        .talks(
                                "twee medewerkers van het loket",
                                "Er komt een stoel naast de balie, voor wie niet wil wachten in de rij.")
                        .points(Map.of(
                                Point.QUIET_SPOT,
                                Answer.YES,
                                Point.WHAT_IF,
                                Answer.YES,
                                Point.WHO_TO_CALL,
                                Answer.YES,
                                Point.TEAM_INFORMED,
                                Answer.NO))
                        .goes(PREPARED));
    }

    private void hospitable() {
        tell(
                "Buurtwerkplaats De Schaaf",
                place -> place.ago(230, YOUSSEF)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Henk", 2))
                        .receives(quiet("di 9–11"))
                        .receives(with(Accessibility.WHEELCHAIR, Accessibility.QUIET_ROOM, Accessibility.FREE))
                        .ago(215, YOUSSEF)
                        .talks("Henk", "Afspraak: als het te veel wordt, gaat iemand buiten een rondje lopen.")
                        .points(5)
                        .goes(PREPARED)
                        .ago(200, YOUSSEF)
                        .goes(HOSPITABLE)
                        .ago(25, YOUSSEF)
                        .talks("Henk", "Het loopt. De zaag gaat uit als iemand daarom vraagt."));
        tell(
                "Eettafel De Linde",
                place -> place.ago(300, FATMA)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Bep en Omar", 4))
                        .receives(with(Accessibility.WHEELCHAIR, Accessibility.TOILET, Accessibility.COMPANY))
                        .talks("Bep en Omar", "Aan de tafel bij het raam zit altijd iemand van ons.")
                        .points(5)
                        .goes(PREPARED, HOSPITABLE)
                        .ago(50, YOUSSEF)
                        .talks("Bep", "Op donderdag is het druk. Dinsdag past beter voor wie nieuw is."));
        tell(
                "Koor Zuiderklank, repetitieruimte",
                place -> place.ago(160, YOUSSEF)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Marja", 2))
                        .receives(quiet("do 14.00"))
                        .ago(140, YOUSSEF)
                        .talks("Marja", "Noten lezen hoeft niet. Wie wil, luistert eerst een keer.")
                        .points(5)
                        .goes(PREPARED)
                        .ago(120, YOUSSEF)
                        .goes(HOSPITABLE)
                        .ago(30, FATMA)
                        .talks("Marja", "Het koor vraagt of er nog iemand mee wil zingen."));
        tell(
                "Danszaal Adagio",
                place -> place.ago(110, FATMA)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Orlando", 6))
                        .receives(niche("Bel Orlando. De eerste keer haalt hij u op bij de deur."))
                        .talks("Orlando", "Op vrijdag een uur voor mensen met dementie en wie met hen meekomt.")
                        .points(5)
                        .goes(PREPARED, HOSPITABLE));
        tell(
                "Zelfregiecentrum De Spil",
                place -> place.ago(345, YOUSSEF)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Yvonne", 3))
                        .receives(few())
                        .talks("Yvonne", "Wie binnenkomt, krijgt koffie en hoeft niets uit te leggen.")
                        .points(5)
                        .goes(PREPARED, HOSPITABLE));
        tell(
                "Buurthuis De Korenmaat",
                place -> place.ago(180, FATMA)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Sunita", 5))
                        .receives(quiet("wo 14–16"))
                        .talks("Sunita", "De kleine zaal is op woensdag vrij.")
                        .points(5)
                        .goes(PREPARED, HOSPITABLE)
                        .workingDaysAgo(2, FATMA)
                        .receives(nobody()));
    }

    private void noLonger() {
        tell(
                "Kringloop Zuid",
                place -> place.ago(250, YOUSSEF)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Wim", 2))
                        .talks("Wim", "Kleding sorteren kan achterin, daar is het rustig.")
                        .points(5)
                        .goes(PREPARED, HOSPITABLE)
                        .ago(14, YOUSSEF)
                        .receives(nobody())
                        .ago(5, "Kwartier")
                        .goes(PAUSED, "Er is 5 werkdagen geen contactpersoon."));
        tell(
                "Woonzorgcentrum Sonate, grand café",
                place -> place.ago(280, FATMA)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Esther", 3))
                        .talks("Esther", "Gasten van buiten zijn welkom bij de koffie.")
                        .points(5)
                        .goes(PREPARED, HOSPITABLE)
                        .ago(33, FATMA)
                        .talks("Esther", "Het grand café wordt verbouwd.")
                        .goes(PAUSED, "Verbouwing tot na de zomer."));
        tell(
                "Buurtcafé Het Anker",
                place -> place.ago(320, YOUSSEF)
                        .goes(IN_CONVERSATION)
                        .receives(contact("Anja", 2))
                        .talks("Anja", "Overdag is het stil in het café.")
                        .points(5)
                        .goes(PREPARED, HOSPITABLE)
                        .ago(70, YOUSSEF)
                        .talks("Anja", "Het café gaat alleen nog ’s avonds open.")
                        .goes(PAUSED)
                        .ago(60, YOUSSEF)
                        .goes(STOPPED, "Alleen nog ’s avonds open."));
    }
}
