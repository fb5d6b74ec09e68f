-- A file on its way in.
CREATE TABLE {import_job} (
    id @id PRIMARY KEY,
    file_name @text(200) NOT NULL,
    kind @text(20) NOT NULL,
    state @text(20) NOT NULL,
    file_columns @json NOT NULL,
    used_columns @json NOT NULL,
    total @int NOT NULL,
    unreadable @int NOT NULL,
    done @int NOT NULL,
    added @int NOT NULL,
    changed @int NOT NULL,
    same @int NOT NULL,
    wrong @int NOT NULL,
    message @text(500),
    offered_at @instant NOT NULL,
    offered_by @text(200) NOT NULL,
    started_at @instant,
    actor_id @text(80),
    actor_name @text(200),
    actor_roles @text(500),
    actor_kind @text(20),
    node @id,
    alive_at @instant
);
CREATE INDEX {import_job_running} ON {import_job} (started_at, id) WHERE state = 'BEZIG';

-- Its rows, without the columns that are not read in. A part goes away in the unit that reads it in.
CREATE TABLE {import_part} (
    job_id @id NOT NULL,
    number @int NOT NULL,
    packed @bytes NOT NULL,
    PRIMARY KEY (job_id, number)
);

-- What is wrong with it; stage 0 was found in the file itself, stage 1 by comparing it with what is kept.
CREATE TABLE {import_error} (
    job_id @id NOT NULL,
    line @int NOT NULL,
    stage @int NOT NULL,
    number @int NOT NULL,
    column_name @text(100),
    sentence @text(600) NOT NULL,
    left_out @flag NOT NULL,
    PRIMARY KEY (job_id, line, stage, number)
) @bykey;

-- What a row of a file became, and a number for what it said; so that the same row is known again and says nothing new.
CREATE TABLE {import_match} (
    row_key @long PRIMARY KEY,
    target @id NOT NULL,
    content @long NOT NULL
);
