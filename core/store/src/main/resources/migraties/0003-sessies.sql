CREATE TABLE {session} (
    id @text(200) PRIMARY KEY,
    created @instant NOT NULL,
    accessed @instant NOT NULL,
    expires @instant NOT NULL,
    attributes @bytes(100000) NOT NULL
);
CREATE INDEX {session_expires} ON {session} (expires);
