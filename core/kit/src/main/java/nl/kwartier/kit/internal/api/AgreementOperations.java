package nl.kwartier.kit.internal.api;

import java.util.List;
import nl.kwartier.api.Ids;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Route;
import nl.kwartier.kit.agreement.Agreement;
import nl.kwartier.kit.agreement.Agreements;
import nl.kwartier.kit.internal.api.Wire.AgreementJson;
import nl.kwartier.kit.internal.api.Wire.AgreementStep;
import nl.kwartier.kit.internal.api.Wire.NewAgreement;
import nl.kwartier.kit.internal.desk.Desk;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Participations;

/** Agreements, below {@code /deelnames/{deelname}/afspraken}. */
final class AgreementOperations {
    private static final String ALL = "/deelnames/{deelname}/afspraken";

    private final Desk desk;
    private final Declared declared;

    AgreementOperations(Desk desk) {
        this.desk = desk;
        this.declared = new Declared(desk);
    }

    List<Route> routes() {
        return List.of(
                declared.read(ALL, "afspraken bekijken")
                        .gives(Wire.Agreements.class)
                        .answer(request -> Data.of(new Wire.Agreements(desk.read(request.caller(), reader -> {
                            Participation one = Participations.get(reader, request.path("deelname"));
                            reader.saw(one.resident().value());
                            return Agreements.about(reader, one.subject()).stream()
                                    .map(AgreementJson::of)
                                    .toList();
                        })))),
                declared.call("POST", ALL, "afspraak opschrijven", NewAgreement.class)
                        .gives(AgreementJson.class)
                        .answer((request, input) -> {
                            var details =
                                    new Agreement.Details(input.side(), input.who(), input.what(), input.before());
                            return Data.made(AgreementJson.of(desk.write(request.caller(), (unit, moment) -> {
                                Participation one = Participations.get(unit, request.path("deelname"));
                                var about = new Agreements.About(
                                        one.resident().value(), "/" + desk.id() + "/deelnemers/" + one.id());
                                return Agreements.make(unit, moment, Ids.next(), one.subject(), details, about);
                            })));
                        }),
                declared.call("POST", ALL + "/{afspraak}/overgang", "afspraak nalopen", AgreementStep.class)
                        .gives(AgreementJson.class)
                        .answer((request, input) ->
                                Data.of(AgreementJson.of(desk.write(request.caller(), (unit, moment) -> {
                                    Participation one = Participations.get(unit, request.path("deelname"));
                                    return Agreements.answer(
                                            unit,
                                            moment,
                                            one.subject(),
                                            request.path("afspraak"),
                                            input.version(),
                                            input.to(),
                                            one.resident().value());
                                })))));
    }
}
