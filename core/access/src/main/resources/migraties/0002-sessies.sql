-- How often the sessions of this account were ended: by a new password, or by a block.
ALTER TABLE {account} ADD COLUMN session_round @long NOT NULL DEFAULT 1;
