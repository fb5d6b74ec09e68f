-- What is kept about a resident is one JSON text, which SQL never looks into; the other columns are there to find and to order.
CREATE TABLE {resident} (
    id @id PRIMARY KEY,
    version @int NOT NULL,
    removed @flag NOT NULL,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL,
    details @json NOT NULL,
    sort_key @text(600) NOT NULL,
    names @text(900) NOT NULL,
    neighbourhood @text(20),
    born @text(10),
    postcode @text(7),
    house_number @text(20),
    gone @flag NOT NULL,
    leaves @date
);
CREATE INDEX {resident_sort} ON {resident} (sort_key, id) WHERE removed = 0;
CREATE INDEX {resident_neighbourhood} ON {resident} (neighbourhood, sort_key, id) WHERE removed = 0;
CREATE INDEX {resident_born} ON {resident} (born) WHERE removed = 0 AND born IS NOT NULL;
CREATE INDEX {resident_address} ON {resident} (postcode, house_number) WHERE removed = 0 AND postcode IS NOT NULL;
CREATE INDEX {resident_here} ON {resident} (leaves) WHERE removed = 0 AND gone = 0;

-- What was kept before the present version.
CREATE TABLE {resident_history} (
    id @id NOT NULL,
    version @int NOT NULL,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL,
    details @json NOT NULL,
    PRIMARY KEY (id, version)
) @bykey;

-- Each word of a name, with the whole name beside it so that the other words are compared without looking the resident up.
CREATE TABLE {name_token} (
    token @text(60) NOT NULL,
    name @text(900) NOT NULL,
    resident_id @id NOT NULL,
    PRIMARY KEY (token, name, resident_id)
) @bykey;

-- Every word that a name ever had, numbered so that a node can ask what is new.
CREATE TABLE {name_word} (
    seq @order,
    word @text(60) NOT NULL
);
CREATE UNIQUE INDEX {name_word_word} ON {name_word} (word);
