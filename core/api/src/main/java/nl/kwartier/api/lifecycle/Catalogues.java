package nl.kwartier.api.lifecycle;

import java.time.Instant;
import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.lifecycle.Programmes.Reason;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** The places where this municipality finds programmes: folders and https addresses from the setting {@code catalogus}. */
@ProviderType
public interface Catalogues {
    /**
     * The catalogues as they were read last, in the order of the setting. Never waits for a network.
     *
     * @return each with its programmes
     */
    List<Catalogue> all();

    /**
     * Reads all catalogues again.
     *
     * @param caller on whose behalf
     * @return the catalogues as they are after at most 10 seconds
     */
    List<Catalogue> refresh(Caller caller);

    /**
     * Fetches a programme and offers it, as if its jar had been handed in.
     *
     * @param caller on whose behalf
     * @param id the programme's id
     * @param version which version
     * @return what it would do
     * @throws nl.kwartier.api.Refusal when it is in no catalogue, cannot be fetched, or is not what the catalogue says
     */
    Check fetch(Caller caller, String id, String version);

    /**
     * A catalogue.
     *
     * @param address a folder or an https address
     * @param read when it was read last; null when it never was
     * @param reason why it could not be read just now; null when it could
     * @param entries its programmes by title, the newest version of each first
     */
    record Catalogue(
            String address,
            @Nullable Instant read,
            @Nullable Reason reason,
            List<Entry> entries) {}

    /**
     * A programme in a catalogue. What it says about itself is only believed once its jar was checked.
     *
     * @param id its id
     * @param title its title
     * @param about what it does
     * @param vendor who makes it; empty when it does not say
     * @param version its version
     * @param size in bytes
     */
    record Entry(String id, String title, String about, String vendor, String version, long size) {}
}
