package nl.kwartier.web.internal.pages.programmes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kwartier.api.lifecycle.Catalogues.Catalogue;
import nl.kwartier.api.lifecycle.Check;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.lifecycle.Step;
import nl.kwartier.api.web.Data;
import nl.kwartier.api.web.Download;
import nl.kwartier.api.web.Form;
import nl.kwartier.api.web.Html;
import nl.kwartier.api.web.Page;
import nl.kwartier.api.web.Redirect;
import nl.kwartier.api.web.Reply;
import nl.kwartier.api.web.Route;
import nl.kwartier.web.internal.containment.Containment;
import nl.kwartier.web.internal.development.CurrentDevelopment;
import nl.kwartier.web.internal.pages.Asking;
import org.jspecify.annotations.Nullable;

/** All pages about programmes, over services that know what a test tells them. */
final class Kitchen {
    private final List<Programme> programmes = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Catalogue> catalogues = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final Containment containment = new Containment(Duration.ofSeconds(10), System::nanoTime, new CurrentDevelopment());
    KnownData data = new KnownData();

    static Kitchen with(Programme... programmes) {
        var kitchen = new Kitchen();
        kitchen.programmes.addAll(List.of(programmes));
        return kitchen;
    }

    Kitchen after(Step... done) {
        steps.addAll(List.of(done));
        return this;
    }

    Kitchen checked(Check check) {
        checks.add(check);
        return this;
    }

    Kitchen catalogue(Catalogue catalogue) {
        catalogues.add(catalogue);
        return this;
    }

    Kitchen keeping(KnownData kept) {
        data = kept;
        return this;
    }

    List<Route> routes() {
        var known = new KnownProgrammes(programmes, steps);
        var installation = new KnownInstallation(known, checks, asked);
        var offered = new KnownCatalogues(catalogues, checks);
        return Stream.of(
                        new ProgrammePages(known, offered, containment),
                        new AddPages(known, installation, offered),
                        new CheckPages(known, installation),
                        new DetailPages(known, data, containment),
                        new BackPages(known, installation, data),
                        new ErasePages(known, installation, data),
                        new OverviewPages(known))
                .flatMap(pages -> pages.routes().stream())
                .toList();
    }

    /** What the API answers, as text. */
    String api(String method, String path, @Nullable Object input) throws Exception {
        Route route = apis().stream()
                .filter(one -> one.method().equals(method) && one.path().equals(path))
                .findFirst()
                .orElseThrow();
        Reply reply = route.handler().answer(Asking.at(Map.of("programma", "eettafel")), input);
        return reply instanceof Data data && data.status() != 204
                ? JsonOf.text(Optional.ofNullable(route.output()).orElseThrow(), data.body())
                : reply instanceof Download download ? text(download.body()) : "";
    }

    private List<Route> apis() {
        var known = new KnownProgrammes(programmes, steps);
        var installation = new KnownInstallation(known, checks, asked);
        return Stream.of(
                        new ProgrammeApi(known, installation, containment),
                        new ProgrammeDataApi(known, data),
                        new CatalogueApi(new KnownCatalogues(catalogues, checks)))
                .flatMap(pages -> pages.routes().stream())
                .toList();
    }

    /** The page at a path below that of the first programme. */
    String page(String path) throws Exception {
        return text(((Page) answer(path, null)).body());
    }

    /** A page with a form, as it is shown first. */
    String form(String path) throws Exception {
        Route route = route(path);
        var form = new Form(List.of(), List.of(), null, out -> out.write("<form>formulier</form>".getBytes(UTF_8)));
        return text(Optional.ofNullable(route.show())
                .orElseThrow()
                .page(Asking.at(Map.of("programma", "eettafel")), form)
                .body());
    }

    Redirect press(String path, @Nullable Object input) throws Exception {
        return (Redirect) answer(path, input);
    }

    String file(String path) throws Exception {
        return text(((Download) answer(path, null)).body());
    }

    Reply answer(String path, @Nullable Object input) throws Exception {
        return route(path).handler().answer(Asking.at(Map.of("programma", "eettafel")), input);
    }

    private Route route(String path) {
        return routes().stream()
                .filter(route -> route.path().equals("/programmas" + path.replace("eettafel", "{programma}")))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Html html) throws Exception {
        var out = new ByteArrayOutputStream();
        html.writeTo(out);
        return out.toString(UTF_8);
    }
}
