package nl.kwartier.launcher.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a programme would do, for a terminal. */
final class CheckText {
    private CheckText() {}

    static List<String> lines(Json check) {
        var lines = new ArrayList<String>();
        lines.add("Wat gaat " + check.text("titel") + " " + check.text("versie") + " doen?");
        lines.add(check.text("uitleg"));
        lines.addAll(facts(check).lines());
        check.get("vraagt").list().forEach(ask -> lines.add("Vraagt: " + ask(ask)));
        check.get("rollen").list().forEach(role -> lines.add("Rol: " + role.text("naam") + change(role)));
        check.get("tabellen")
                .list()
                .forEach(table -> lines.add("Tabel: " + table.text("tabel") + ", " + table.text("wat")));
        check.get("nodig").list().stream()
                .filter(need -> !need.flag("aanwezig"))
                .forEach(need ->
                        lines.add("Ontbreekt: " + need.text("wat") + (need.flag("kanZonder") ? ", kan zonder" : "")));
        check.get("bewaart")
                .list()
                .forEach(one -> lines.add(
                        "Bewaart: " + one.text("wat") + ", " + one.text("termijn") + ". " + one.text("waarom")));
        check.get("bezwaren").list().forEach(one -> lines.addAll(reason("Bezwaar", one)));
        return lines;
    }

    /** A reason as it is told everywhere: what is the matter, and what to do. */
    static List<String> reason(String what, Json reason) {
        var lines = new ArrayList<String>();
        lines.add(what + " " + reason.text("code") + ": " + reason.text("oorzaak"));
        lines.add("  Doe dit: " + reason.text("doeDit"));
        if (reason.get("techniek").present()) {
            lines.add("  Techniek: " + reason.text("techniek").replace("\n", "\n            "));
        }
        return lines;
    }

    private static Columns facts(Json check) {
        Json signer = check.get("handtekening");
        return new Columns()
                .fact(
                        "Nu",
                        check.text("huidigeVersie").isEmpty()
                                ? "nog niet hier"
                                : "versie " + check.text("huidigeVersie"))
                .fact("Maker", check.text("maker"))
                .fact("Handtekening", signer(signer))
                .fact("Vingerafdruk", signer.text("vingerafdruk"))
                .fact("Controlegetal", check.text("controlegetal"))
                .fact("Adressen", joined(check.get("adressen")))
                .fact("Herstart ook", joined(check.get("herstart")))
                .fact(
                        "Schijfruimte",
                        "ongeveer " + megabytes(check.get("ruimte").number("nodig")) + " nodig"
                                + (check.get("ruimte").get("vrij").present()
                                        ? ", " + megabytes(check.get("ruimte").number("vrij")) + " vrij"
                                        : ""));
    }

    private static String signer(Json signer) {
        if (signer.text("naam").isEmpty()) {
            return "GEEN: niemand kan nagaan van wie dit is";
        }
        return signer.text("naam") + (signer.flag("vertrouwd") ? "" : " (NIET vertrouwd door uw gemeente)");
    }

    private static String ask(Json ask) {
        return ask.text("doel") + " met " + joined(ask.get("gegevens")) + change(ask) + ". " + ask.text("waarom");
    }

    private static String change(Json line) {
        return switch (line.text("verandering")) {
            case "NIEUW" -> " [nieuw]";
            case "VERVALT" -> " [niet meer]";
            default -> "";
        };
    }

    private static String joined(Json list) {
        return list.list().stream().map(Json::text).collect(Collectors.joining(", "));
    }

    private static String megabytes(long bytes) {
        return (bytes + 1_048_575) / 1_048_576 + " MB";
    }
}
