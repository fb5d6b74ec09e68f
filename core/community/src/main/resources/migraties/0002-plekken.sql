CREATE TABLE {place} (
    id @id PRIMARY KEY,
    version @int NOT NULL,
    removed @flag NOT NULL,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL,
    details @json NOT NULL,
    sort_key @text(600) NOT NULL,
    name @text(120) NOT NULL,
    kind @text(60),
    neighbourhood @text(20),
    latitude @real,
    longitude @real,
    source @text(80),
    words @text(900) NOT NULL
);
CREATE INDEX {place_sort} ON {place} (sort_key, id) WHERE removed = 0;
CREATE INDEX {place_neighbourhood} ON {place} (neighbourhood, sort_key, id) WHERE removed = 0;
CREATE INDEX {place_kind} ON {place} (kind, sort_key, id) WHERE removed = 0;
CREATE INDEX {place_source} ON {place} (source) WHERE source IS NOT NULL;

CREATE TABLE {place_history} (
    id @id NOT NULL,
    version @int NOT NULL,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL,
    details @json NOT NULL,
    PRIMARY KEY (id, version)
) @bykey;

-- Shapes are looked at in memory; the number in {neighbourhood_state} tells other nodes to read them again.
CREATE TABLE {neighbourhood} (
    code @text(20) PRIMARY KEY,
    details @json NOT NULL
);
CREATE TABLE {neighbourhood_state} (
    id @int PRIMARY KEY,
    number @long NOT NULL
);
INSERT INTO {neighbourhood_state} (id, number) VALUES (1, 0);
