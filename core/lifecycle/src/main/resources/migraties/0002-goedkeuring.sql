-- Another jar of a programme that runs, which waits for an administrator; and the jar that ran last, to go back to.
ALTER TABLE {programme} ADD COLUMN offered_sha @text(64) REFERENCES {jar}(sha);
ALTER TABLE {programme} ADD COLUMN worked_sha @text(64) REFERENCES {jar}(sha);
