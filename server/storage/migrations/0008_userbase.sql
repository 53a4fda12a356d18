-- SPDX-License-Identifier: GPL-3.0-or-later

-- Accounts that a user base outside this database owns, by the name they have there for ever (entryUUID, uid number).
CREATE TABLE external_account (
    source TEXT NOT NULL,
    external_id BYTEA NOT NULL,
    principal_id BIGINT NOT NULL UNIQUE,
    changed TEXT NOT NULL,
    PRIMARY KEY (source, external_id)
);
