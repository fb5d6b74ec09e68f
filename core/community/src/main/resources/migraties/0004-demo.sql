-- One row in a demonstration: the first day for which it has no activities yet.
CREATE TABLE {demo} (
    id @int PRIMARY KEY,
    filled_until @date NOT NULL
);
