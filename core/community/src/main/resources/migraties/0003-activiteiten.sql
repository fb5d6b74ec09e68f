CREATE TABLE {activity} (
    id @id PRIMARY KEY,
    version @int NOT NULL,
    removed @flag NOT NULL,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL,
    details @json NOT NULL,
    sort_key @text(600) NOT NULL,
    place_id @id,
    words @text(3000) NOT NULL
);
CREATE INDEX {activity_sort} ON {activity} (sort_key, id) WHERE removed = 0;

CREATE TABLE {activity_history} (
    id @id NOT NULL,
    version @int NOT NULL,
    changed_at @instant NOT NULL,
    changed_by @text(200) NOT NULL,
    details @json NOT NULL,
    PRIMARY KEY (id, version)
) @bykey;

-- When activities take place, in Dutch local time as ISO text; none of an activity that was removed.
CREATE TABLE {activity_moment} (
    begins @text(29) NOT NULL,
    ends @text(29) NOT NULL,
    activity_id @id NOT NULL,
    place_id @id,
    PRIMARY KEY (begins, activity_id, ends)
) @bykey;
CREATE INDEX {activity_moment_place} ON {activity_moment} (place_id, begins);
CREATE INDEX {activity_moment_activity} ON {activity_moment} (activity_id);
