package nl.kwartier.lifecycle.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.kwartier.api.Caller;
import nl.kwartier.api.ErrorCode;
import nl.kwartier.api.FieldProblem;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.Settings;
import nl.kwartier.api.lifecycle.ProgrammeData;
import nl.kwartier.api.lifecycle.Step.Kind;
import nl.kwartier.api.store.OwnedData;
import nl.kwartier.api.store.Schemas.MigrationFailed;
import nl.kwartier.api.store.Store;
import nl.kwartier.lifecycle.internal.list.Listed;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The data of programmes as a whole, each act with a line in the history. */
@Component
public final class DataKeeper implements ProgrammeData {
    private final Registers registers;
    private final OwnedData data;
    private final ProgrammeKeeper programmes;

    /** Looks after what the store keeps. */
    @Activate
    public DataKeeper(
            BundleContext context,
            @Reference Store store,
            @Reference OwnedData data,
            @Reference ProgrammeKeeper programmes) {
        this(store, data, new Settings(context::getProperty), programmes);
    }

    DataKeeper(Store store, OwnedData data, Settings settings, ProgrammeKeeper programmes) {
        this.programmes = programmes;
        this.registers = Registers.in(store, () -> InboxFolder.node(settings.data()));
        this.data = data;
    }

    @Override
    public Storage storage(String id) {
        var size = data.size(listed(id).id());
        return new Storage(
                size.bytes() + size.kept(),
                size.tables().stream()
                        .map(table -> new Table(table.table(), table.rows()))
                        .toList());
    }

    @Override
    public Later later(String id) {
        Listed listed = listed(id);
        Instant since = listed.updated();
        List<Table> tables = listed.previous() == null
                ? List.of()
                : data.later(id).stream()
                        .map(table -> new Table(table.table(), table.rows()))
                        .toList();
        return new Later(since == null ? Instant.EPOCH : since, tables);
    }

    @Override
    public void exportLater(Caller caller, String id, OutputStream out) throws IOException {
        Listed listed = listed(id);
        registers.steps().noted(caller, Kind.EXPORTED, listed);
        data.exportLater(id, out);
    }

    @Override
    public void export(Caller caller, String id, OutputStream out) throws IOException {
        Listed listed = listed(id);
        registers.steps().noted(caller, Kind.EXPORTED, listed);
        data.export(id, out);
    }

    @Override
    public void erase(Caller caller, String id, String typed) {
        Listed listed = removed(id);
        if (!same(typed, listed.title())) {
            throw Refusal.fields(List.of(new FieldProblem(
                    "titel", "Typ precies de naam van het programma: " + listed.title() + ". Er is niets gewist.")));
        }
        programmes.whileNothingStarts(() -> eraseNow(caller, id));
    }

    /** Looks once more: somebody may have switched it on while this waited for its turn. */
    private void eraseNow(Caller caller, String id) {
        Listed listed = removed(id);
        try {
            data.erase(id);
        } catch (MigrationFailed busy) {
            throw Refusal.of(ErrorCode.CONDITION, String.valueOf(busy.getMessage()));
        }
        registers.list().erased(caller, listed);
    }

    private Listed removed(String id) {
        Listed listed = listed(id);
        if (!listed.removed()) {
            throw Refusal.of(ErrorCode.CONDITION, "Haal dit programma eerst weg. Daarna kunt u de gegevens wissen.");
        }
        return listed;
    }

    private static boolean same(String typed, String title) {
        return typed.strip().toLowerCase(Locale.ROOT).equals(title.toLowerCase(Locale.ROOT));
    }

    private Listed listed(String id) {
        return registers.list().find(id).orElseThrow(() -> Refusal.notFound("Dit programma"));
    }
}
