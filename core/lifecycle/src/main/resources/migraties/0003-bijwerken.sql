-- What the console shows of a jar without reading it again.
ALTER TABLE {jar} ADD COLUMN icon @text(60);
ALTER TABLE {jar} ADD COLUMN signer @text(200);

-- The jar before the last update, to go back to with its data; when that update was; and what an administrator approved, one per line.
ALTER TABLE {programme} ADD COLUMN previous_sha @text(64) REFERENCES {jar}(sha);
ALTER TABLE {programme} ADD COLUMN updated @instant;
ALTER TABLE {programme} ADD COLUMN approved @text(4000);

-- What was done with programmes. Stays when a programme is erased, because it says who did that.
CREATE TABLE {step} (
    id @id PRIMARY KEY,
    programme @text(40) NOT NULL,
    what @text(20) NOT NULL,
    version @text(60) NOT NULL,
    sha @text(64) NOT NULL,
    node @id NOT NULL,
    who @text(200) NOT NULL,
    at @instant NOT NULL,
    result @text(20) NOT NULL,
    code @text(60),
    cause @text(1000),
    remedy @text(1000),
    technical @text(8000)
);
CREATE INDEX {step_programme} ON {step} (programme, id);
CREATE INDEX {step_jar} ON {step} (sha);
