-- SPDX-License-Identifier: GPL-3.0-or-later
-- As ../0002_mail.sql, with the tables clustered by their primary keys.

-- deleted_root: the folder whose deletion took this one along (itself, if it is that folder); 0 = live. The other
-- deleted_ columns are set on that root alone.
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
    deleted_from BIGINT NOT NULL,
    PRIMARY KEY (store_id, folder_id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX folder_name ON folder (store_id, parent_id, name_key) WHERE deleted_root = 0;
CREATE INDEX folder_deleted ON folder (deleted_at) WHERE deleted_at > 0;

-- Live messages. Narrow on purpose: a mailbox's states are one scan of neighbouring rows.
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

-- Soft-deleted messages, so that scans of live ones never have to skip them.
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
    deleted_by BIGINT NOT NULL,
    PRIMARY KEY (store_id, item_id)
) WITHOUT ROWID;
CREATE INDEX deleted_item_time ON deleted_item (store_id, deleted_at);

-- UIDs that left a folder, as ranges, with the modification sequence of that moment (RFC 7162).
CREATE TABLE expunged (
    store_id BIGINT NOT NULL,
    folder_id BIGINT NOT NULL,
    mod_seq BIGINT NOT NULL,
    first_uid BIGINT NOT NULL,
    last_uid BIGINT NOT NULL,
    PRIMARY KEY (store_id, folder_id, mod_seq, first_uid)
) WITHOUT ROWID;

-- What never changes about a message; shared by all copies in all stores. place: 0 = body_data, 1 = file.
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

-- Apart from body because copying thousands of messages changes only this.
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

-- The raw bytes are header || content; content is empty if the bytes are in a file (which then holds all of them).
CREATE TABLE body_data (
    body_id INTEGER PRIMARY KEY,
    header BYTEA NOT NULL,
    content BYTEA NOT NULL
);

CREATE TABLE subscription (
    store_id BIGINT NOT NULL,
    path TEXT NOT NULL,
    PRIMARY KEY (store_id, path)
) WITHOUT ROWID;

-- Deliveries whose replies may have got lost, to recognise the repeated attempt. Gone as soon as the sender is known to
-- have seen the reply. The one table about a store whose key begins with something else: a delivery is confirmed for all
-- its recipients at once.
CREATE TABLE delivery_mark (
    envelope_id BYTEA NOT NULL,
    store_id BIGINT NOT NULL,
    delivered_at BIGINT NOT NULL,
    PRIMARY KEY (envelope_id, store_id)
) WITHOUT ROWID;
CREATE INDEX delivery_mark_time ON delivery_mark (delivered_at);

-- One row per change of a folder or of messages in it; kind: 3 store, 5 folder, 7 messages.
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
