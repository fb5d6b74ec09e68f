package @package@;

import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.store.Store;
import nl.kwartier.kit.Definition;
import nl.kwartier.kit.Kit;
import nl.kwartier.kit.KitProgramme;
import nl.kwartier.kit.Right;
import nl.kwartier.spi.EventListener;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.descriptor.Asks;
import nl.kwartier.spi.descriptor.DeclaresRole;
import nl.kwartier.spi.descriptor.Keeps;
import nl.kwartier.spi.descriptor.Processes;
import nl.kwartier.spi.descriptor.ProgrammeDescriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The programme {@code @id@}: people who meet in a group. */
@ProgrammeDescriptor(
        id = "@id@",
        title = "@title@",
        about = "Mensen komen bij elkaar in een groep. U ziet wie er meedoet, wie er was en wie er nog wacht.",
        icon = "users-group")
@DeclaresRole(code = "begeleider", label = "Begeleider")
@Asks(
        purpose = Purpose.EXECUTION,
        labels = {DataLabel.PERSON, DataLabel.PARTICIPATION, DataLabel.NOTE},
        why = "U ziet wie er meedoet, wie er was en wat u samen afsprak.")
@Keeps(what = "Wie meedeed, na het einde", period = "P1Y", why = "Zo kan iemand later weer aansluiten.")
@Processes(
        purpose = "Mensen ontmoeten elkaar in een groep.",
        ground = "Een taak van algemeen belang (AVG artikel 6, lid 1 onder e): ontmoeting volgens de Wmo 2015.",
        people = "Inwoners die meedoen of dat willen.",
        data = "Naam, groep, aanwezigheid en afspraken.",
        receivers = "Niemand buiten de medewerkers die in Kwartier werken.")
@Component(service = {Programme.class, EventListener.class})
public final class @className@ extends KitProgramme {
    /** Takes part in groups of three to twelve; who comes to a full one may wait. */
    @Activate
    public @className@(@Reference Kit kit, @Reference Store store) {
        super(kit, store, Definition.usual().groups(3, 12).waitingList().role("begeleider", Right.READ, Right.WRITE));
    }
}
