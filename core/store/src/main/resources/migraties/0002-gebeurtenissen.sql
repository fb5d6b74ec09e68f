-- Events that were announced, in the order in which they were committed.
CREATE TABLE {event} (
    seq @order,
    tx @long NOT NULL,
    at @instant NOT NULL,
    owner @text(40) NOT NULL,
    trace @text(32) NOT NULL,
    type @text(80) NOT NULL,
    subject @text(80) NOT NULL,
    details @bytes
);
@inorder {event};

-- How far everybody who follows rows in that order has come: listeners, and the step that fills in the log by resident.
CREATE TABLE {follower} (
    name @text(80) PRIMARY KEY,
    tx @long NOT NULL,
    seq @long NOT NULL,
    holder @text(36),
    held_until @instant
);
