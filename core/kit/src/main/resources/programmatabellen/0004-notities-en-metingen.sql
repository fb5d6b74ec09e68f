CREATE TABLE {kit_note} (
    id @id PRIMARY KEY,
    kind @text(40) NOT NULL,
    subject @id NOT NULL,
    author_id @text(60) NOT NULL,
    author @text(200) NOT NULL,
    words @text(2000) NOT NULL,
    visible_to @text(20) NOT NULL,
    written_at @instant NOT NULL
);
CREATE INDEX {kit_note_subject} ON {kit_note} (subject, id);

-- An answer that somebody chose to give; never compulsory. The values of several questions are whole numbers with commas between them.
CREATE TABLE {kit_measure} (
    id @id PRIMARY KEY,
    kind @text(40) NOT NULL,
    subject @id NOT NULL,
    instrument @text(40) NOT NULL,
    answers @text(200) NOT NULL,
    taken_on @date NOT NULL,
    noted_at @instant NOT NULL,
    noted_by @text(200) NOT NULL
);
CREATE INDEX {kit_measure_subject} ON {kit_measure} (subject, id);
CREATE INDEX {kit_measure_instrument} ON {kit_measure} (instrument, taken_on);
