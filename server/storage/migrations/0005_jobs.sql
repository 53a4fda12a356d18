-- SPDX-License-Identifier: GPL-3.0-or-later

-- Long work that outlives its client. state: 1 waits, 2 runs, 3 done, 4 failed, 5 cancelled, 6 interrupted by a restart.
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
    error TEXT NOT NULL
);
CREATE INDEX job_state ON job (state, job_id);
