package nl.kwartier.plugin.wandelgroep;

import nl.kwartier.api.*;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.web.Field;
import nl.kwartier.kit.*;
import nl.kwartier.kit.indicator.Indicator;
import nl.kwartier.kit.participation.*;
import nl.kwartier.spi.*;
import nl.kwartier.spi.descriptor.*;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.*;

/** Walking together every week. */
@ProgrammeDescriptor(
        id = "wandelgroep",
        title = "Wandelgroep",
        about = "Samen een rondje lopen, elke week. U ziet wie er meeloopt, wie er was en wie er nog wacht.",
        icon = "walk")
@DeclaresRole(code = "begeleider", label = "Begeleider")
@DeclaresRole(code = "coordinator", label = "Coördinator")
@Asks(
        purpose = Purpose.EXECUTION,
        labels = {DataLabel.PERSON, DataLabel.PARTICIPATION, DataLabel.NOTE},
        why = "U ziet wie er meeloopt, wie er was en wat u samen afsprak.")
@Keeps(what = "Wie meeliep, na het einde", period = "P1Y", why = "Zo kan iemand na een winter weer aansluiten.")
@Processes(
        purpose = "Samen wandelen, zodat mensen elkaar ontmoeten en in beweging komen.",
        ground = "Een taak van algemeen belang (AVG artikel 6, lid 1 onder e): ontmoeting volgens de Wmo 2015.",
        people = "Inwoners die meelopen of dat willen.",
        data = "Naam, groep, aanwezigheid, afspraken en wat iemand zelf vertelt over tempo en bestemming.",
        receivers = "Niemand buiten de medewerkers die in Kwartier werken.")
@Component(service = {Programme.class, EventListener.class})
public final class Wandelgroep extends KitProgramme {
    private static final Indicator WELCOME = Indicator.ownQuestion("welkom", "Voelt u zich welkom?", 1, 5);
    private static final Definition WALKING = Definition.usual()
            .stages(Stages.standard().without(Stage.ACQUAINTANCE).called(Stage.PARTICIPANT, "Loopt mee"))
            .called("wandelaar", "wandelaars")
            .groups(3, 15)
            .waitingList()
            .fromAge(16)
            .questions(Wishes.class)
            .role("begeleider", Right.READ, Right.WRITE)
            .indicators(Indicator.participants(), Indicator.turnout(), WELCOME);

    @Activate
    public Wandelgroep(@Reference Kit kit, @Reference Store store) {
        super(kit, store, WALKING);
    }

    record Wishes(
            @Field(
                    name = "tempo",
                    label = "Hoe snel loopt u graag?",
                    choices = {"rustig", "gewoon", "stevig"})
            @Nullable String pace,

            @Field(name = "wens", label = "Waar wilt u heen?") @Nullable String destination) {}
}
