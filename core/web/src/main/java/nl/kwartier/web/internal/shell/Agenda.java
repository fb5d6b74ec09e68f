package nl.kwartier.web.internal.shell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.kwartier.api.DutchWords;
import nl.kwartier.api.web.Request;
import nl.kwartier.spi.Appointment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** What somebody has on some days in all programmes together. */
@Component(service = Agenda.class)
public final class Agenda {
    /** As the SPI says. */
    private static final int MOST = 200;

    private final Questions<Appointment> questions;

    /** Asks the programmes that are present. */
    @Activate
    public Agenda(@Reference PresentProgrammes programmes) {
        this(programmes, System::nanoTime);
    }

    Agenda(PresentProgrammes programmes, LongSupplier nanos) {
        this.questions = new Questions<>(programmes, "wat er op de agenda staat", MOST, nanos);
    }

    @Deactivate
    void stop() {
        questions.close();
    }

    /** Asks for what begins on these days, at most 31, and gives where to wait for it, in the order of time. */
    public Supplier<List<Appointment>> ask(Request request, LocalDate from, LocalDate to) {
        var asked = questions.ask(programme -> programme.agenda(request, from, to));
        return () -> asked.get().values().stream()
                .flatMap(List::stream)
                .filter(one -> isWithin(one, from, to))
                .sorted(Comparator.comparing(Appointment::begin))
                .toList();
    }

    private static boolean isWithin(Appointment one, LocalDate from, LocalDate to) {
        LocalDate day = LocalDate.ofInstant(one.begin(), DutchWords.ZONE);
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
