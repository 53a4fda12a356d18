-- SPDX-License-Identifier: GPL-3.0-or-later
-- Types are those of PostgreSQL; SQLite takes BYTEA and BIGINT as they are. Times are seconds since the epoch, UTC.

-- Reserved in blocks; ids of a block that was not used up are lost, never used twice.
CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY,
    next_value BIGINT NOT NULL
);
INSERT INTO counter (name, next_value) VALUES ('object', 1);

-- Who may write. The epoch grows with every holder; a holder that finds another epoch stops.
CREATE TABLE lease (
    name TEXT NOT NULL PRIMARY KEY,
    holder TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    taken_at BIGINT NOT NULL
);

-- Facts about the whole database, for example its guid.
CREATE TABLE property (
    name TEXT NOT NULL PRIMARY KEY,
    value BYTEA NOT NULL
);

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
);

-- Every address a message can be delivered to. position 0 is the primary address, then the aliases in order.
CREATE TABLE address (
    address_key TEXT NOT NULL PRIMARY KEY,
    principal_id BIGINT NOT NULL,
    position INTEGER NOT NULL,
    address TEXT NOT NULL
);
CREATE INDEX address_principal ON address (principal_id, position);

CREATE TABLE credential (
    principal_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    data BYTEA NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (principal_id, kind)
);

-- size and items count live messages only. owner_id 0 = unhooked.
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
);
CREATE INDEX store_owner ON store (owner_id);

-- Results of writes by idempotency key, so that a repeated request gets the first one's answer.
CREATE TABLE op (
    store_id BIGINT NOT NULL,
    op_key BYTEA NOT NULL,
    done_at BIGINT NOT NULL,
    result BYTEA NOT NULL,
    PRIMARY KEY (store_id, op_key)
);
CREATE INDEX op_done_at ON op (done_at);
