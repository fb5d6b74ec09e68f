-- Who read, changed or tried what: one row per answer, change or refused attempt, with all residents packed into it.
CREATE TABLE {log} (
    seq @order,
    tx @long NOT NULL,
    started @instant NOT NULL,
    at @instant NOT NULL,
    trace @text(32) NOT NULL,
    actor_id @text(80) NOT NULL,
    actor_name @text(200) NOT NULL,
    activity @text(80) NOT NULL,
    purpose @text(20) NOT NULL,
    action @text(200) NOT NULL,
    outcome @text(10) NOT NULL,
    code @text(30),
    objects @json,
    residents @int NOT NULL,
    subjects @bytes
);
@inorder {log};
CREATE INDEX {log_actor} ON {log} (actor_id, seq);
CREATE INDEX {log_at} ON {log} (at);
CREATE INDEX {log_refused} ON {log} (seq) WHERE outcome = 'REFUSED';
@appendonly {log};

-- The same by resident, filled in afterwards.
CREATE TABLE {log_subject} (
    resident_id @text(80) NOT NULL,
    seq @long NOT NULL,
    PRIMARY KEY (resident_id, seq)
) @bykey;
@appendonly {log_subject};

-- What is true of the whole database.
CREATE TABLE {fact} (
    name @text(40) PRIMARY KEY,
    value @text(200) NOT NULL
);
