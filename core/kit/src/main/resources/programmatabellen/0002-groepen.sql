CREATE TABLE {kit_group} (
    id @id PRIMARY KEY,
    version @int NOT NULL,
    name @text(80) NOT NULL,
    place_id @id,
    least @int NOT NULL CHECK (least BETWEEN 1 AND 200),
    most @int NOT NULL CHECK (most BETWEEN 1 AND 200),
    state @text(20) NOT NULL,
    since @date NOT NULL,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL,
    CHECK (least <= most)
);
CREATE INDEX {kit_group_state} ON {kit_group} (state, id);

CREATE TABLE {kit_session} (
    id @id PRIMARY KEY,
    version @int NOT NULL,
    group_id @id,
    activity_id @id,
    place_id @id,
    title @text(80),
    begins @instant NOT NULL,
    ends @instant NOT NULL,
    state @text(20) NOT NULL,
    reason @text(200),
    headcount @int CHECK (headcount BETWEEN 0 AND 10000),
    walk_ins @int CHECK (walk_ins BETWEEN 0 AND 10000),
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL,
    CHECK (ends > begins)
);
CREATE INDEX {kit_session_begins} ON {kit_session} (begins, id);
CREATE INDEX {kit_session_group} ON {kit_session} (group_id, begins);

CREATE TABLE {kit_attendance} (
    session @id NOT NULL,
    participation @id NOT NULL,
    mark @text(20) NOT NULL,
    PRIMARY KEY (session, participation)
);
CREATE INDEX {kit_attendance_participation} ON {kit_attendance} (participation, session);
