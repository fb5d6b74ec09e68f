-- A resident who takes part in the programme. At most one that has not ended for each resident.
CREATE TABLE {kit_participation} (
    id @id PRIMARY KEY,
    resident_id @id NOT NULL,
    version @int NOT NULL,
    stage @text(20) NOT NULL,
    since @date NOT NULL,
    started @date NOT NULL,
    ended @date,
    group_id @id,
    waiting_since @instant,
    offered_until @date,
    back_on @date,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL
);
CREATE UNIQUE INDEX {kit_participation_once} ON {kit_participation} (resident_id) WHERE ended IS NULL;
CREATE INDEX {kit_participation_stage} ON {kit_participation} (stage, id);
CREATE INDEX {kit_participation_group} ON {kit_participation} (group_id, stage);

-- What somebody answered to the programme's own questions.
CREATE TABLE {kit_answer} (
    participation @id NOT NULL,
    question @text(40) NOT NULL,
    answer @text(2000) NOT NULL,
    PRIMARY KEY (participation, question)
);

-- The steps of everything that has states, with who let it be known and how.
CREATE TABLE {kit_step} (
    id @id PRIMARY KEY,
    kind @text(40) NOT NULL,
    subject @id NOT NULL,
    from_state @text(20),
    to_state @text(20) NOT NULL,
    reason @text(200),
    done_by @text(20) NOT NULL,
    proof @text(20),
    happened_on @date NOT NULL,
    afterwards @flag NOT NULL,
    taken_at @instant NOT NULL,
    taken_by @text(200) NOT NULL
);
CREATE INDEX {kit_step_subject} ON {kit_step} (subject, id);
