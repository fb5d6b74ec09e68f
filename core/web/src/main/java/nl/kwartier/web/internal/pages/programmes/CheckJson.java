package nl.kwartier.web.internal.pages.programmes;

import java.util.List;
import nl.kwartier.api.DataLabel;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.Purpose;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Check.Change;
import nl.kwartier.api.lifecycle.Description;
import nl.kwartier.api.lifecycle.Description.Processing;
import nl.kwartier.api.web.Field;
import org.jspecify.annotations.Nullable;

/** What a jar would do, in the API. */
record CheckJson(
        @Field(name = "programma") String id,
        @Field(name = "titel") String title,
        @Field(name = "uitleg") String about,
        @Field(name = "versie") String version,
        @Field(name = "maker") String vendor,
        @Field(name = "gemaaktVoor") List<String> apis,
        @Field(name = "controlegetal") String sha,
        @Field(name = "grootte") long size,
        @Field(name = "huidigeVersie") @Nullable String present,
        @Field(name = "volgorde") Volgorde order,
        @Field(name = "handtekening") SignerJson signer,
        @Field(name = "vraagt") List<AskJson> asks,
        @Field(name = "vraagtMeer") boolean asksMore,
        @Field(name = "rollen") List<RoleJson> roles,
        @Field(name = "tabellen") List<TableJson> tables,
        @Field(name = "adressen") List<String> addresses,
        @Field(name = "nodig") List<NeedJson> needs,
        @Field(name = "herstart") List<String> refreshed,
        @Field(name = "ruimte") SpaceJson space,
        @Field(name = "bewaart") List<KeepingJson> keeps,
        @Field(name = "verwerking") @Nullable ProcessingJson processing,
        @Field(name = "bezwaren") List<ReasonJson> objections) {
    /** How a version stands to the present one, as the API tells it. */
    enum Volgorde implements Labelled {
        NIEUW,
        NIEUWER,
        GELIJK,
        OUDER;

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return name();
        }

        static Volgorde of(Check.Order order) {
            return switch (order) {
                case NEW -> NIEUW;
                case NEWER -> NIEUWER;
                case SAME -> GELIJK;
                case OLDER -> OUDER;
            };
        }
    }

    record SignerJson(
            @Field(name = "vertrouwd") boolean trusted,
            @Field(name = "naam") @Nullable String name,
            @Field(name = "vingerafdruk") @Nullable String fingerprint) {}

    record AskJson(
            @Field(name = "doel") Purpose purpose,
            @Field(name = "gegevens") List<DataLabel> labels,
            @Field(name = "waarom") String why,
            @Field(name = "verandering") Change change) {}

    record RoleJson(
            @Field(name = "code") String code,
            @Field(name = "naam") String label,
            @Field(name = "verandering") Change change) {}

    record TableJson(
            @Field(name = "tabel") String table,
            @Field(name = "wat") String what) {}

    record NeedJson(
            @Field(name = "wat") String what,
            @Field(name = "aanwezig") boolean met,
            @Field(name = "kanZonder") boolean optional) {}

    record SpaceJson(
            @Field(name = "nodig") long needed,
            @Field(name = "vrij") @Nullable Long free) {}

    record KeepingJson(
            @Field(name = "wat") String what,
            @Field(name = "termijn") String period,
            @Field(name = "waarom") String why) {}

    record ProcessingJson(
            @Field(name = "doel") String purpose,
            @Field(name = "grondslag") String ground,
            @Field(name = "vanWie") String people,
            @Field(name = "gegevens") String data,
            @Field(name = "ontvangers") String recipients) {}

    static CheckJson of(Check check) {
        Description about = check.description();
        return new CheckJson(
                about.id(),
                about.title(),
                about.about(),
                about.version(),
                about.vendor(),
                about.apis(),
                check.sha(),
                check.size(),
                check.present(),
                Volgorde.of(check.order()),
                new SignerJson(
                        check.signer().trusted(),
                        check.signer().name(),
                        check.signer().fingerprint()),
                asks(check),
                check.asksMore(),
                roles(check),
                check.tables().stream()
                        .map(one -> new TableJson(one.table(), one.what()))
                        .toList(),
                check.addresses(),
                check.needs().stream()
                        .map(one -> new NeedJson(one.what(), one.met(), one.optional()))
                        .toList(),
                check.refreshed(),
                new SpaceJson(check.space().needed(), check.space().free()),
                about.keeps().stream()
                        .map(one -> new KeepingJson(one.what(), one.period(), one.why()))
                        .toList(),
                processing(about.processing()),
                ReasonJson.all(check.objections()));
    }

    private static List<AskJson> asks(Check check) {
        return check.asks().stream()
                .map(line -> new AskJson(
                        line.ask().purpose(),
                        line.ask().labels().stream().sorted().toList(),
                        line.ask().why(),
                        line.change()))
                .toList();
    }

    private static List<RoleJson> roles(Check check) {
        return check.roles().stream()
                .map(line -> new RoleJson(line.role().code(), line.role().label(), line.change()))
                .toList();
    }

    private static @Nullable ProcessingJson processing(@Nullable Processing one) {
        return one == null
                ? null
                : new ProcessingJson(one.purpose(), one.ground(), one.people(), one.data(), one.recipients());
    }
}
