-- Two colleagues who correct the same thing both see both.
ALTER TABLE {guest} ADD COLUMN version @int NOT NULL DEFAULT 1;
ALTER TABLE {wish} ADD COLUMN version @int NOT NULL DEFAULT 1;
