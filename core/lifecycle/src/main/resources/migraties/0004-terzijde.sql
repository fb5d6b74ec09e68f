-- Files of an inbox whose programme was turned down or erased while they lie there. Until one changes or goes, nobody is asked again.
CREATE TABLE {set_aside} (
    inbox @id NOT NULL,
    file @text(255) NOT NULL,
    sha @text(64) NOT NULL,
    programme @text(40) NOT NULL,
    PRIMARY KEY (inbox, file)
);
