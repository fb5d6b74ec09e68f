-- Whose listener it is; and how often it was set back, so that an event that was taken in before that moves nobody on.
ALTER TABLE {follower} ADD COLUMN owner @text(40);
ALTER TABLE {follower} ADD COLUMN turn @int NOT NULL DEFAULT 0;

-- How far the listeners of an owner had come when the rows of a generation stopped changing: what they hear after that is not in these rows.
CREATE TABLE {listener_place} (
    owner @text(40) NOT NULL,
    generation @int NOT NULL,
    name @text(80) NOT NULL,
    tx @long NOT NULL,
    seq @long NOT NULL,
    PRIMARY KEY (owner, generation, name)
) @bykey;

-- The columns of a table in which the migrations of a generation changed nothing: what differs there later was entered.
CREATE TABLE {same_column} (
    owner @text(40) NOT NULL,
    generation @int NOT NULL,
    table_name @text(40) NOT NULL,
    column_name @text(80) NOT NULL,
    PRIMARY KEY (owner, generation, table_name, column_name)
) @bykey;
