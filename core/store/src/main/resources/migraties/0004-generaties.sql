-- The generations of an owner's tables besides the current one: the one before it, and the one that is being built. While there is
-- one of the latter, the owner's rows do not change.
ALTER TABLE {owner} ADD COLUMN previous @int;
ALTER TABLE {owner} ADD COLUMN next @int;
ALTER TABLE {owner} ADD COLUMN ready @flag NOT NULL DEFAULT 0;
ALTER TABLE {owner} ADD COLUMN highest @int NOT NULL DEFAULT 1;
