CREATE TABLE {account} (
  id @id PRIMARY KEY,
  version @long NOT NULL,
  user_name @text(60) NOT NULL UNIQUE,
  name @text(120) NOT NULL,
  role @text(20) NOT NULL,
  job @text(120),
  -- Null until the person has chosen a password.
  password @text(200),
  blocked @flag NOT NULL,
  last_seen @instant
);

-- Links to choose a password with. Without an account it is the set-up link.
CREATE TABLE {link} (
  token_hash @text(64) PRIMARY KEY,
  account_id @id REFERENCES {account} (id),
  expires @instant NOT NULL
);

CREATE INDEX {link_by_account} ON {link} (account_id);

CREATE TABLE {api_key} (
  id @id PRIMARY KEY,
  account_id @id NOT NULL REFERENCES {account} (id),
  label @text(80) NOT NULL,
  key_start @text(8) NOT NULL,
  key_hash @text(64) NOT NULL UNIQUE,
  made @instant NOT NULL,
  revoked @instant
);

CREATE INDEX {api_key_by_account} ON {api_key} (account_id);

-- Failures to log in since the last success, by the hash of what was typed: people type passwords where the name belongs.
CREATE TABLE {failure} (
  name_hash @text(64) PRIMARY KEY,
  times @int NOT NULL,
  latest @instant NOT NULL
);

-- The one key that a demonstration prints at each start, readable because it is no secret.
CREATE TABLE {demo_key} (
  key_id @id PRIMARY KEY,
  secret @text(60) NOT NULL
);
