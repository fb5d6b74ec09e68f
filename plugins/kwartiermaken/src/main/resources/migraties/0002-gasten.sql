-- What this programme knows of a guest besides the kit's participation, which has the same id.
CREATE TABLE {guest} (
    id @id PRIMARY KEY,
    called @text(60) NOT NULL,
    contact_way @text(20)
);

-- What a guest wants, in the guest's words; at most three, in the guest's order.
CREATE TABLE {wish} (
    id @id PRIMARY KEY,
    guest @id NOT NULL,
    words @text(300) NOT NULL,
    kind @text(20) NOT NULL,
    rank @int NOT NULL CHECK (rank BETWEEN 1 AND 3),
    fulfilled @flag,
    noted_at @instant NOT NULL,
    noted_by @text(200) NOT NULL
);
CREATE UNIQUE INDEX {wish_rank} ON {wish} (guest, rank);
