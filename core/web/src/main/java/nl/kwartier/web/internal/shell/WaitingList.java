package nl.kwartier.web.internal.shell;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import nl.kwartier.api.web.Request;
import nl.kwartier.spi.Waiting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** What waits for somebody in each programme. */
@Component(service = WaitingList.class)
public final class WaitingList {
    /** As the SPI says. */
    private static final int MOST = 50;

    private final Questions<Waiting> questions;

    /** Asks the programmes that are present. */
    @Activate
    public WaitingList(@Reference PresentProgrammes programmes) {
        this(programmes, System::nanoTime);
    }

    WaitingList(PresentProgrammes programmes, LongSupplier nanos) {
        this.questions = new Questions<>(programmes, "wat er wacht", MOST, nanos);
    }

    @Deactivate
    void stop() {
        questions.close();
    }

    /** What waits, by the id of the programme, in the order of the menu; a programme that did not say it is absent. */
    public Map<String, List<Waiting>> of(Request request) {
        return questions.ask(programme -> programme.waiting(request)).get();
    }
}
