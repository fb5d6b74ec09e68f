package nl.kwartier.web.internal.pages.programmes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.ProgrammeData;

/** Data of every programme: always the same, until it is erased. */
record KnownData(Storage kept, List<Table> since, List<String> erased) implements ProgrammeData {
    KnownData(Table... tables) {
        this(new Storage(1_258_291, List.of(tables)), List.of(), new ArrayList<>());
    }

    KnownData later(Table... tables) {
        return new KnownData(kept, List.of(tables), erased);
    }

    @Override
    public Storage storage(String id) {
        return erased.contains(id) ? new Storage(0, List.of()) : kept;
    }

    @Override
    public Later later(String id) {
        return new Later(Instant.parse("2026-11-20T09:30:00Z"), since);
    }

    @Override
    public void exportLater(Caller caller, String id, OutputStream out) throws IOException {
        out.write(("later " + id).getBytes(UTF_8));
    }

    @Override
    public void export(Caller caller, String id, OutputStream out) throws IOException {
        out.write(("alles " + id).getBytes(UTF_8));
    }

    @Override
    public void erase(Caller caller, String id, String typed) {
        if (!typed.strip().equals("Eettafel")) {
            throw Refusal.fields(List.of(new FieldProblem("titel", "Typ precies: Eettafel. Er is niets gewist.")));
        }
        erased.add(id);
    }
}
