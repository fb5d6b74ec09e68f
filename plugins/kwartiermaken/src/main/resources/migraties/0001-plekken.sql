-- A place that makes room for guests, or is on its way there. Nothing in these tables is about a guest.
CREATE TABLE {place} (
    id @id PRIMARY KEY,
    place_id @id NOT NULL,
    version @int NOT NULL,
    state @text(20) NOT NULL,
    since @date NOT NULL,
    contact @text(60),
    contact_gone @date,
    capacity @int CHECK (capacity BETWEEN 1 AND 20),
    quiet_hour @text(60),
    stimuli @text(10),
    accessibility @text(200) NOT NULL,
    niche @flag NOT NULL,
    newcomers @text(300),
    prepared_on @date,
    contact_person @text(10),
    quiet_spot @text(10),
    what_if @text(10),
    who_to_call @text(10),
    team_informed @text(10),
    last_conversation @date,
    talk_since @date,
    talk_done @date,
    ended @flag NOT NULL,
    removed @flag NOT NULL,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL
);
-- A place is on the board once; one that stopped may begin again as a new row.
CREATE UNIQUE INDEX {place_once} ON {place} (place_id) WHERE ended = 0;

CREATE TABLE {step} (
    id @id PRIMARY KEY,
    place @id NOT NULL,
    from_state @text(20),
    to_state @text(20) NOT NULL,
    reason @text(200),
    taken_at @instant NOT NULL,
    taken_by @text(200) NOT NULL
);
CREATE INDEX {step_place} ON {step} (place, id);

CREATE TABLE {conversation} (
    id @id PRIMARY KEY,
    place @id NOT NULL,
    held_on @date NOT NULL,
    with_whom @text(60) NOT NULL,
    about @text(300),
    afterwards @flag NOT NULL,
    noted_at @instant NOT NULL,
    noted_by @text(200) NOT NULL
);
CREATE INDEX {conversation_place} ON {conversation} (place, held_on, id);

CREATE TABLE {rejection} (
    id @id PRIMARY KEY,
    place @id NOT NULL,
    happened_on @date NOT NULL,
    reason @text(30) NOT NULL,
    afterwards @flag NOT NULL,
    noted_at @instant NOT NULL,
    noted_by @text(200) NOT NULL
);
CREATE INDEX {rejection_place} ON {rejection} (place, happened_on, id);
CREATE INDEX {rejection_day} ON {rejection} (happened_on);
