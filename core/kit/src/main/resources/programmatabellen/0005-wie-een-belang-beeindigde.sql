-- When and by whom an interest was said to be over; always somebody else than whose it is.
ALTER TABLE {kit_interest} ADD COLUMN ended_at @instant;
ALTER TABLE {kit_interest} ADD COLUMN ended_by_id @text(60);
ALTER TABLE {kit_interest} ADD COLUMN ended_by @text(200);

-- Nobody has a role for somebody who takes part no longer.
UPDATE {kit_role} SET until = (SELECT ended FROM {kit_participation} WHERE id = {kit_role}.subject)
    WHERE until IS NULL AND subject IN (SELECT id FROM {kit_participation} WHERE ended IS NOT NULL);
