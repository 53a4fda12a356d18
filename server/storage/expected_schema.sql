-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the steps of migrations/ add up to on SQLite, for readers. tst_storage_migrations compares it.
CREATE TABLE acl (
    store_id BIGINT NOT NULL,
    folder_id BIGINT NOT NULL,
    principal_id BIGINT NOT NULL,
    rights INTEGER NOT NULL,
    PRIMARY KEY (store_id, folder_id, principal_id)
) WITHOUT ROWID;

CREATE INDEX acl_principal ON acl (principal_id);

CREATE TABLE address (
    address_key TEXT NOT NULL PRIMARY KEY,
    principal_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    address TEXT NOT NULL
);

CREATE INDEX address_principal ON address (principal_id, position);

CREATE TABLE autoreply (
    principal_id BIGINT NOT NULL PRIMARY KEY,
    active INTEGER NOT NULL,
    subject TEXT NOT NULL,
    message TEXT NOT NULL,
    begins_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);

CREATE TABLE body (
    body_id INTEGER PRIMARY KEY,
    size BIGINT NOT NULL,
    header_size BIGINT NOT NULL,
    place INTEGER NOT NULL,
    sha256 BYTEA NOT NULL,
    sent_date BIGINT NOT NULL,
    subject TEXT NOT NULL,
    from_text TEXT NOT NULL,
    envelope BYTEA NOT NULL,
    body BYTEA NOT NULL,
    body_structure BYTEA NOT NULL,
    message_id BYTEA NOT NULL,
    refs BYTEA NOT NULL,
    parts BYTEA NOT NULL
);

CREATE INDEX body_file ON body (sha256) WHERE place = 1;

CREATE TABLE body_data (
    body_id INTEGER PRIMARY KEY,
    header BYTEA NOT NULL,
    content BYTEA NOT NULL
);

CREATE TABLE body_ref (
    body_id INTEGER PRIMARY KEY,
    refcount BIGINT NOT NULL
);

CREATE INDEX body_ref_unused ON body_ref (body_id) WHERE refcount = 0;

CREATE TABLE body_text (
    body_id INTEGER PRIMARY KEY,
    header_text BYTEA NOT NULL,
    body_text BYTEA NOT NULL
);

CREATE TABLE change_log (
    store_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    change INTEGER NOT NULL,
    folder_id BIGINT NOT NULL,
    mod_seq BIGINT NOT NULL,
    PRIMARY KEY (store_id, seq)
) WITHOUT ROWID;

CREATE TABLE company (
    company_id BIGINT NOT NULL PRIMARY KEY,
    administrator_id BIGINT NOT NULL,
    user_quota_overrides INTEGER NOT NULL,
    user_quota_warn BIGINT NOT NULL,
    user_quota_soft BIGINT NOT NULL,
    user_quota_hard BIGINT NOT NULL,
    quota_warn BIGINT NOT NULL,
    public_store_id BIGINT NOT NULL
);

CREATE TABLE company_relation (
    company_id BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    principal_id BIGINT NOT NULL,
    PRIMARY KEY (company_id, kind, principal_id)
) WITHOUT ROWID;

CREATE INDEX company_relation_principal ON company_relation (principal_id, kind);

CREATE TABLE config_version (
    service TEXT NOT NULL,
    host TEXT NOT NULL,
    version BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by TEXT NOT NULL,
    comment TEXT NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (service, host, version)
);

CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY,
    next_value BIGINT NOT NULL
);

CREATE TABLE credential (
    principal_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    data BYTEA NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (principal_id, kind)
);

CREATE TABLE delegate (
    owner_id BIGINT NOT NULL,
    delegate_id BIGINT NOT NULL,
    flags INTEGER NOT NULL,
    PRIMARY KEY (owner_id, delegate_id)
) WITHOUT ROWID;

CREATE TABLE deleted_item (
    store_id BIGINT NOT NULL,
    item_id BIGINT NOT NULL,
    folder_id BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    flags INTEGER NOT NULL,
    keywords TEXT,
    body_id BIGINT NOT NULL,
    internal_date BIGINT NOT NULL,
    size BIGINT NOT NULL,
    saved_at BIGINT NOT NULL,
    created_by BIGINT NOT NULL,
    deleted_at BIGINT NOT NULL,
    deleted_by BIGINT NOT NULL, recoverable_uid BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (store_id, item_id)
) WITHOUT ROWID;

CREATE INDEX deleted_item_folder ON deleted_item (store_id, folder_id, recoverable_uid);

CREATE INDEX deleted_item_time ON deleted_item (store_id, deleted_at);

CREATE TABLE delivery_mark (
    envelope_id BYTEA NOT NULL,
    store_id BIGINT NOT NULL,
    delivered_at BIGINT NOT NULL,
    PRIMARY KEY (envelope_id, store_id)
) WITHOUT ROWID;

CREATE INDEX delivery_mark_time ON delivery_mark (delivered_at);

CREATE TABLE expunged (
    store_id BIGINT NOT NULL,
    folder_id BIGINT NOT NULL,
    mod_seq BIGINT NOT NULL,
    first_uid BIGINT NOT NULL,
    last_uid BIGINT NOT NULL,
    PRIMARY KEY (store_id, folder_id, mod_seq, first_uid)
) WITHOUT ROWID;

CREATE TABLE external_account (
    source TEXT NOT NULL,
    external_id BYTEA NOT NULL,
    principal_id BIGINT NOT NULL UNIQUE,
    changed TEXT NOT NULL,
    PRIMARY KEY (source, external_id)
);

CREATE TABLE folder (
    store_id BIGINT NOT NULL,
    folder_id BIGINT NOT NULL,
    parent_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    kind INTEGER NOT NULL,
    special_use INTEGER NOT NULL,
    uid_validity BIGINT NOT NULL,
    uid_next BIGINT NOT NULL,
    highest_mod_seq BIGINT NOT NULL,
    expunged_floor BIGINT NOT NULL,
    messages BIGINT NOT NULL,
    unseen BIGINT NOT NULL,
    recent BIGINT NOT NULL,
    recent_uid BIGINT NOT NULL,
    size BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    deleted_root BIGINT NOT NULL,
    deleted_at BIGINT NOT NULL,
    deleted_by BIGINT NOT NULL,
    deleted_from BIGINT NOT NULL, recoverable_next BIGINT NOT NULL DEFAULT 1,
    PRIMARY KEY (store_id, folder_id)
) WITHOUT ROWID;

CREATE INDEX folder_deleted ON folder (deleted_at) WHERE deleted_at > 0;

CREATE UNIQUE INDEX folder_name ON folder (store_id, parent_id, name_key) WHERE deleted_root = 0;

CREATE TABLE item (
    store_id BIGINT NOT NULL,
    folder_id BIGINT NOT NULL,
    uid BIGINT NOT NULL,
    flags INTEGER NOT NULL,
    mod_seq BIGINT NOT NULL,
    keywords TEXT,
    item_id BIGINT NOT NULL,
    body_id BIGINT NOT NULL,
    internal_date BIGINT NOT NULL,
    size BIGINT NOT NULL,
    saved_at BIGINT NOT NULL,
    created_by BIGINT NOT NULL,
    PRIMARY KEY (store_id, folder_id, uid)
) WITHOUT ROWID;

CREATE INDEX item_mod_seq ON item (store_id, folder_id, mod_seq);

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

CREATE TABLE job_plan (
    job_id BIGINT NOT NULL PRIMARY KEY,
    content BYTEA NOT NULL
);

CREATE TABLE lease (
    name TEXT NOT NULL PRIMARY KEY,
    holder TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    taken_at BIGINT NOT NULL
);

CREATE TABLE membership (
    group_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    PRIMARY KEY (group_id, member_id)
) WITHOUT ROWID;

CREATE INDEX membership_member ON membership (member_id);

CREATE TABLE op (
    store_id BIGINT NOT NULL,
    op_key BYTEA NOT NULL,
    done_at BIGINT NOT NULL,
    result BYTEA NOT NULL,
    PRIMARY KEY (store_id, op_key)
);

CREATE INDEX op_done_at ON op (done_at);

CREATE TABLE principal (
    principal_id BIGINT NOT NULL PRIMARY KEY,
    type INTEGER NOT NULL,
    login TEXT NOT NULL,
    login_key TEXT NOT NULL UNIQUE,
    full_name TEXT NOT NULL,
    email_address TEXT NOT NULL,
    kind INTEGER NOT NULL,
    admin_level INTEGER NOT NULL,
    home_server TEXT NOT NULL,
    enabled_features TEXT NOT NULL,
    disabled_features TEXT NOT NULL,
    quota_overrides INTEGER NOT NULL,
    quota_warn BIGINT NOT NULL,
    quota_soft BIGINT NOT NULL,
    quota_hard BIGINT NOT NULL,
    store_id BIGINT NOT NULL,
    last_logon BIGINT NOT NULL,
    last_logoff BIGINT NOT NULL,
    created_at BIGINT NOT NULL
, company_id BIGINT NOT NULL DEFAULT 0, hidden INTEGER NOT NULL DEFAULT 0, capacity INTEGER NOT NULL DEFAULT 0, security INTEGER NOT NULL DEFAULT 1, meeting INTEGER NOT NULL DEFAULT 0);

CREATE TABLE property (
    name TEXT NOT NULL PRIMARY KEY,
    value BYTEA NOT NULL
);

CREATE TABLE schema_version (
            version INTEGER NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            applied_at BIGINT NOT NULL
        );

CREATE TABLE sendas (
    owner_id BIGINT NOT NULL,
    sender_id BIGINT NOT NULL,
    PRIMARY KEY (owner_id, sender_id)
) WITHOUT ROWID;

CREATE TABLE stat_history (
    resolution INTEGER NOT NULL,
    name TEXT NOT NULL,
    begins_at BIGINT NOT NULL,
    samples BYTEA NOT NULL,
    PRIMARY KEY (resolution, name, begins_at)
) WITHOUT ROWID;

CREATE TABLE store (
    store_id BIGINT NOT NULL PRIMARY KEY,
    guid BYTEA NOT NULL UNIQUE,
    owner_id BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    root_id BIGINT NOT NULL,
    subtree_id BIGINT NOT NULL,
    size BIGINT NOT NULL,
    items BIGINT NOT NULL,
    change_seq BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    unhooked_at BIGINT NOT NULL
, removed_at BIGINT NOT NULL DEFAULT 0);

CREATE INDEX store_owner ON store (owner_id);

CREATE INDEX store_removed ON store (store_id) WHERE removed_at > 0;

CREATE TABLE subscription (
    store_id BIGINT NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (store_id, path)
) WITHOUT ROWID;
