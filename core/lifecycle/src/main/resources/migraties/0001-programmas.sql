-- The files themselves: every node runs what is kept here, whatever lies on its own disk.
CREATE TABLE {jar} (
    sha @text(64) PRIMARY KEY,
    version @text(60) NOT NULL,
    title @text(60) NOT NULL,
    about @text(400) NOT NULL,
    added @instant NOT NULL,
    content @bytes(52428800) NOT NULL
);

-- One row for each programme that was ever let in. Removing keeps the row, because its data stays too.
CREATE TABLE {programme} (
    id @text(40) PRIMARY KEY,
    sha @text(64) NOT NULL REFERENCES {jar}(sha),
    origin @text(20) NOT NULL CHECK (origin IN ('DISTRIBUTION', 'INBOX')),
    wanted @text(10) NOT NULL CHECK (wanted IN ('ON', 'OFF', 'WAITING')),
    removed @flag NOT NULL,
    demo_loaded @flag NOT NULL,
    changed @instant NOT NULL
);

-- Which file of which inbox was taken, so that only a change in the folder changes the list.
CREATE TABLE {inbox_file} (
    inbox @id NOT NULL,
    file @text(255) NOT NULL,
    sha @text(64) NOT NULL,
    programme @text(40) NOT NULL REFERENCES {programme}(id),
    PRIMARY KEY (inbox, file)
);
