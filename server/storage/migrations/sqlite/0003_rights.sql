-- SPDX-License-Identifier: GPL-3.0-or-later
-- As ../0003_rights.sql, with the tables clustered by their primary keys.

-- Who may do what with a folder and what is below it, unless a folder below has an entry for him again. Entries of the
-- store's root count for the store. rights: the bits of the predecessor's permission mask.
CREATE TABLE acl (
    store_id BIGINT NOT NULL,
    folder_id BIGINT NOT NULL,
    principal_id BIGINT NOT NULL,
    rights INTEGER NOT NULL,
    PRIMARY KEY (store_id, folder_id, principal_id)
) WITHOUT ROWID;
CREATE INDEX acl_principal ON acl (principal_id);
