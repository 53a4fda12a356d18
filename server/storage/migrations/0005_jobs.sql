-- SPDX-License-Identifier: GPL-3.0-or-later

-- Long work that outlives its client and the program. state: 1 waits, 2 runs, 3 done, 4 failed, 5 cancelled, 6 interrupted
-- by a restart after which it could not go on. revivals: restarts since it got on last.
CREATE TABLE job (
    job_id BIGINT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    state INTEGER NOT NULL,
    owner_id BIGINT NOT NULL,
    parameters BYTEA NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT NOT NULL,
    result BYTEA NOT NULL,
    error TEXT NOT NULL,
    revivals INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX job_state ON job (state, job_id);

-- What a job that has not ended needs beside its row; apart from it, because the row is written with each step.
CREATE TABLE job_plan (
    job_id BIGINT NOT NULL PRIMARY KEY,
    content BYTEA NOT NULL
);

-- What was deleted from a folder can be read as a mailbox of its own, with UIDs that ascend in the order of deletion.
-- recoverable_next is both its next UID and its modification sequence: messages that leave the view take one, too.
ALTER TABLE folder ADD COLUMN recoverable_next BIGINT NOT NULL DEFAULT 1;
ALTER TABLE deleted_item ADD COLUMN recoverable_uid BIGINT NOT NULL DEFAULT 0;
UPDATE folder SET recoverable_next = uid_next;
UPDATE deleted_item SET recoverable_uid = uid;
CREATE INDEX deleted_item_folder ON deleted_item (store_id, folder_id, recoverable_uid);
CREATE INDEX store_removed ON store (store_id) WHERE removed_at > 0;
