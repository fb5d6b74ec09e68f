package nl.kwartier.web.internal.pages.programmes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kwartier.api.Labelled;
import nl.kwartier.api.lifecycle.Programmes.Busy;
import nl.kwartier.api.lifecycle.Programmes.Offer;
import nl.kwartier.api.lifecycle.Programmes.Programme;
import nl.kwartier.api.web.Field;
import nl.kwartier.web.internal.containment.Rest;
import org.jspecify.annotations.Nullable;

/** A programme, in the API. */
record ProgrammeJson(
        @Field(name = "id") String id,
        @Field(name = "titel") String title,
        @Field(name = "uitleg") String about,
        @Field(name = "versie") String version,
        @Field(name = "stand") Stand state,
        @Field(name = "reden") @Nullable ReasonJson reason,
        @Field(name = "sinds") Instant since,
        @Field(name = "ondertekenaar") @Nullable String signer,
        @Field(name = "nieuweVersie") @Nullable OfferJson offer,
        @Field(name = "bezig") @Nullable BusyJson busy,
        @Field(name = "vorigeVersie") @Nullable String previous,
        @Field(name = "paginasDicht") @Nullable RestJson rest) {
    /** What a programme is doing, as the API tells it. */
    enum Stand implements Labelled {
        AAN,
        UIT,
        WACHT,
        STORING,
        WEGGEHAALD;

        @Override
        public String code() {
            return name();
        }

        @Override
        public String label() {
            return name();
        }

        static Stand of(Programme programme) {
            return switch (programme.state()) {
                case ACTIVE -> AAN;
                case WAITING -> WACHT;
                case FAILED -> STORING;
                case STOPPED -> StateWords.removed(programme) ? WEGGEHAALD : UIT;
            };
        }
    }

    record OfferJson(
            @Field(name = "versie") String version,
            @Field(name = "controlegetal") String sha,
            @Field(name = "reden") @Nullable ReasonJson reason) {}

    record BusyJson(
            @Field(name = "stap") String step,
            @Field(name = "nummer") int number,
            @Field(name = "van") int of,
            @Field(name = "sinds") Instant since) {}

    record RestJson(
            @Field(name = "tot") Instant until,
            @Field(name = "kenmerk") String reference) {}

    record ProgrammeList(@Field(name = "programmas") List<ProgrammeJson> programmes) {}

    static ProgrammeJson of(Programme programme, Optional<Rest> rest) {
        Offer offer = programme.offer();
        Busy busy = programme.more().busy();
        return new ProgrammeJson(
                programme.id(),
                programme.title(),
                programme.about(),
                programme.version(),
                Stand.of(programme),
                ReasonJson.of(programme.reason()),
                programme.since(),
                programme.more().signer(),
                offer == null ? null : new OfferJson(offer.version(), offer.sha(), ReasonJson.of(offer.reason())),
                busy == null ? null : new BusyJson(busy.step(), busy.number(), busy.of(), busy.since()),
                programme.more().previous(),
                rest.map(closed -> new RestJson(closed.until(), closed.reference()))
                        .orElse(null));
    }
}
