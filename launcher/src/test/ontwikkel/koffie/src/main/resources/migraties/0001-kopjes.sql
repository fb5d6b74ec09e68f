CREATE TABLE {kopje} (
    id @id PRIMARY KEY,
    naam @text(80) NOT NULL
);
