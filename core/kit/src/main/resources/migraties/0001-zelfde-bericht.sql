-- Who was told that something befell a resident, so that somebody with a role in several programmes hears it once.
CREATE TABLE {told} (
    person_id @text(60) NOT NULL,
    resident_id @id NOT NULL,
    what @text(20) NOT NULL,
    programme @text(40) NOT NULL,
    PRIMARY KEY (person_id, resident_id, what)
);
