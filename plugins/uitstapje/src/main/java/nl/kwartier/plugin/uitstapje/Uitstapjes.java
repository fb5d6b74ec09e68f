package nl.kwartier.plugin.uitstapje;

import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Ids;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.store.Store;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.Definition;
import nl.kwartier.kit.Kit;
import nl.kwartier.kit.KitProgramme;
import nl.kwartier.spi.EventListener;
import nl.kwartier.spi.Programme;
import nl.kwartier.spi.descriptor.Asks;
import nl.kwartier.spi.descriptor.Keeps;
import nl.kwartier.spi.descriptor.Processes;
import nl.kwartier.spi.descriptor.ProgrammeDescriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Days out with the walking group. */
@ProgrammeDescriptor(
        id = "uitstapje",
        title = "Uitstapjes",
        about = "Samen een dag op pad met de wandelgroep. U ziet waar het heen gaat, wanneer, en wie er meegaat.",
        icon = "walk")
@Asks(
        purpose = Purpose.EXECUTION,
        labels = {DataLabel.PERSON, DataLabel.PARTICIPATION, DataLabel.NOTE},
        why = "U ziet wie er meegaat en wat u samen afsprak.")
@Keeps(what = "Wie meeging, na het einde", period = "P1Y", why = "Zo kan iemand het jaar erna weer mee.")
@Processes(
        purpose = "Samen een dag op pad gaan, zodat mensen elkaar ontmoeten.",
        ground = "Een taak van algemeen belang (AVG artikel 6, lid 1 onder e): ontmoeting volgens de Wmo 2015.",
        people = "Inwoners die meegaan of dat willen.",
        data = "Naam, aanmelding en afspraken.",
        receivers = "Niemand buiten de medewerkers die in Kwartier werken.")
// tag::programme[]
@Component(service = {Programme.class, EventListener.class})
public final class Uitstapjes extends KitProgramme {
    private final Kit kit;
    private final Store store;

    /**
     * Makes the programme.
     *
     * @param kit what the kit asks of the platform
     * @param store the programme's own store
     */
    @Activate
    public Uitstapjes(@Reference Kit kit, @Reference Store store) {
        super(kit, store, Definition.usual().called("reiziger", "reizigers"));
        this.kit = kit;
        this.store = store;
    }

    @Override
    protected List<Route> ownRoutes() {
        var routes = new ArrayList<Route>(new ListPages(store).routes());
        routes.addAll(new PlanPages(kit, store).routes());
        return routes;
    }

    @Override
    public void checkUp(Caller caller) {
        super.checkUp(caller);
        store.read(caller, Outings::all);
    }
    // end::programme[]

    // tag::demo[]
    @Override
    public void loadDemo(Caller caller) {
        super.loadDemo(caller);
        store.write(caller, unit -> {
            if (Outings.all(unit).isEmpty()) {
                Outings.add(unit, Ids.next(), "De duinen bij Schoorl");
            }
            return true;
        });
    }
    // end::demo[]
    // tag::programme[]
}
// end::programme[]
