-- tag::table[]
CREATE TABLE {uitstapje} (
    id @id PRIMARY KEY,
    version @int NOT NULL,
    name @text(80) NOT NULL,
    day @date,
    state @text(20) NOT NULL
);
CREATE INDEX {uitstapje_day} ON {uitstapje} (day, id);
-- end::table[]
