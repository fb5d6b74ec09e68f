package nl.kwartier.plugin.kwartiermaken.internal.api;

import java.time.LocalDate;
import nl.kwartier.api.community.ResidentId;
import nl.kwartier.api.web.Field;
import nl.kwartier.kit.participation.Participation;
import nl.kwartier.kit.participation.Stage;
import nl.kwartier.kit.role.RoleHolder;
import nl.kwartier.plugin.kwartiermaken.internal.Rights;
import nl.kwartier.plugin.kwartiermaken.internal.guest.ContactWay;
import nl.kwartier.plugin.kwartiermaken.internal.guest.Guest;
import org.jspecify.annotations.Nullable;

/** A guest as the API gives it: the kit's participation, with what this programme knows besides. */
record GuestJson(
        @Field(name = "id") String id,
        @Field(name = "programma") String programme,
        @Field(name = "inwonerId") ResidentId resident,
        @Field(name = "aanspreeknaam") String called,
        @Field(name = "contactwijze") @Nullable ContactWay way,
        @Field(name = "kwartiermakerId") @Nullable String kwartiermaker,
        @Field(name = "status") Stage stage,
        @Field(name = "sinds") LocalDate since,
        @Field(name = "startdatum") LocalDate started,
        @Field(name = "einddatum") @Nullable LocalDate ended,
        @Field(name = "versie") long version) {
    static GuestJson of(Guest guest, @Nullable RoleHolder kwartiermaker) {
        Participation part = guest.part();
        return new GuestJson(
                part.id(),
                Rights.PROGRAMME,
                part.resident(),
                guest.called(),
                guest.details().way(),
                kwartiermaker == null ? null : kwartiermaker.personId(),
                part.stage(),
                part.since(),
                part.started(),
                part.ended(),
                part.version());
    }
}
