package nl.kwartier.web.internal.pages.programmes;

import java.util.List;
import nl.kwartier.api.Caller;
import nl.kwartier.api.Refusal;
import nl.kwartier.api.lifecycle.Catalogues;
import nl.kwartier.api.lifecycle.Check;
import org.jspecify.annotations.Nullable;

/** Stands in for the catalogues on a platform that has no part that reads them. */
final class NoCatalogues implements Catalogues {
    private NoCatalogues() {}

    static Catalogues unless(@Nullable Catalogues present) {
        return present == null ? new NoCatalogues() : present;
    }

    @Override
    public List<Catalogue> all() {
        return List.of();
    }

    @Override
    public List<Catalogue> refresh(Caller caller) {
        return List.of();
    }

    @Override
    public Check fetch(Caller caller, String id, String version) {
        throw Refusal.notFound("Dit programma");
    }
}
