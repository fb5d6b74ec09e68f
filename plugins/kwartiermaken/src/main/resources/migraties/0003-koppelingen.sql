-- A guest who comes to a place, for a wish. An open one of a guest and a place is there once.
CREATE TABLE {koppeling} (
    id @id PRIMARY KEY,
    version @int NOT NULL,
    guest @id NOT NULL,
    place @id NOT NULL,
    wish @id NOT NULL,
    activity_id @id,
    often @text(60),
    state @text(20) NOT NULL,
    since @date NOT NULL,
    before_pause @text(20),
    started @date,
    trial_since @date,
    guest_goes_on @flag,
    guest_said_on @date,
    guest_proof @text(20),
    place_goes_on @flag,
    place_said_on @date,
    ended @flag NOT NULL,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL
);
CREATE UNIQUE INDEX {koppeling_once} ON {koppeling} (guest, place) WHERE ended = 0;
CREATE INDEX {koppeling_place} ON {koppeling} (place, state);

-- What guest and place agree to do when it gets difficult.
CREATE TABLE {what_if} (
    id @id PRIMARY KEY,
    koppeling @id NOT NULL,
    words @text(200) NOT NULL,
    side @text(10) NOT NULL,
    mutual @flag NOT NULL,
    noted_at @instant NOT NULL,
    noted_by @text(200) NOT NULL
);
CREATE INDEX {what_if_koppeling} ON {what_if} (koppeling, id);

-- A visit, or a talk about how it goes.
CREATE TABLE {contact} (
    id @id PRIMARY KEY,
    koppeling @id NOT NULL,
    kind @text(20) NOT NULL,
    happened_on @date NOT NULL,
    guest_voice @int CHECK (guest_voice BETWEEN 1 AND 5),
    place_voice @int CHECK (place_voice BETWEEN 1 AND 5),
    words @text(500),
    afterwards @flag NOT NULL,
    noted_at @instant NOT NULL,
    noted_by @text(200) NOT NULL
);
CREATE INDEX {contact_koppeling} ON {contact} (koppeling, happened_on, id);
