-- A promise of one side to the other: the resident's, or an organisation's.
CREATE TABLE {kit_agreement} (
    id @id PRIMARY KEY,
    version @int NOT NULL,
    kind @text(40) NOT NULL,
    subject @id NOT NULL,
    side @text(20) NOT NULL,
    who @text(60) NOT NULL,
    what @text(300) NOT NULL,
    before_day @date,
    state @text(20) NOT NULL,
    answered_on @date,
    made_at @instant NOT NULL,
    made_by @text(200) NOT NULL,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL
);
CREATE INDEX {kit_agreement_subject} ON {kit_agreement} (subject, id);
CREATE INDEX {kit_agreement_due} ON {kit_agreement} (before_day) WHERE state = 'OPEN';

-- What somebody has to do. A rule makes each of its tasks once.
CREATE TABLE {kit_task} (
    id @id PRIMARY KEY,
    version @int NOT NULL,
    rule @text(120) NOT NULL,
    kind @text(40) NOT NULL,
    subject @id NOT NULL,
    resident_id @id,
    person_id @text(60),
    role @text(40),
    text @text(120) NOT NULL,
    about @text(200) NOT NULL,
    href @text(200) NOT NULL,
    due @date NOT NULL,
    state @text(20) NOT NULL,
    made_at @instant NOT NULL,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL
);
CREATE UNIQUE INDEX {kit_task_once} ON {kit_task} (rule, subject);
CREATE INDEX {kit_task_open} ON {kit_task} (due, id) WHERE state = 'OPEN';
CREATE INDEX {kit_task_subject} ON {kit_task} (subject);
CREATE INDEX {kit_task_resident} ON {kit_task} (resident_id) WHERE resident_id IS NOT NULL;

-- Who has which role for what.
CREATE TABLE {kit_role} (
    id @id PRIMARY KEY,
    kind @text(40) NOT NULL,
    subject @id NOT NULL,
    role @text(40) NOT NULL,
    person_id @text(60) NOT NULL,
    person @text(200) NOT NULL,
    since @date NOT NULL,
    until @date
);
CREATE INDEX {kit_role_subject} ON {kit_role} (subject, role);
CREATE INDEX {kit_role_person} ON {kit_role} (person_id) WHERE until IS NULL;

-- That somebody has an interest of his own in something, and who allowed it all the same.
CREATE TABLE {kit_interest} (
    id @id PRIMARY KEY,
    kind @text(40) NOT NULL,
    subject @id NOT NULL,
    person_id @text(60) NOT NULL,
    person @text(200) NOT NULL,
    what @text(200) NOT NULL,
    allowed_why @text(300),
    allowed_by_id @text(60),
    allowed_by @text(200),
    ended @flag NOT NULL,
    noted_at @instant NOT NULL,
    noted_by @text(200) NOT NULL
);
CREATE INDEX {kit_interest_subject} ON {kit_interest} (subject, person_id);
