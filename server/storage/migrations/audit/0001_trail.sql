-- SPDX-License-Identifier: GPL-3.0-or-later
-- The structured copy of the security log, a database of its own. Texts are as Base::quoted() makes them. Times are
-- microseconds since the epoch. hash: SHA-256 over the hash of the record before and the other columns of this one.

CREATE TABLE record (
    seq INTEGER NOT NULL PRIMARY KEY,
    time BIGINT NOT NULL,
    event TEXT NOT NULL,
    user_name TEXT NOT NULL,
    requested TEXT NOT NULL,
    origin TEXT NOT NULL,
    method TEXT NOT NULL,
    program TEXT NOT NULL,
    impersonator TEXT NOT NULL,
    owner_name TEXT NOT NULL,
    rights TEXT NOT NULL,
    object_id BIGINT NOT NULL,
    object_type INTEGER NOT NULL,
    store_id BIGINT NOT NULL,
    path TEXT NOT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    detail TEXT NOT NULL,
    number BIGINT NOT NULL,
    line TEXT NOT NULL,
    hash BYTEA NOT NULL
);

-- Which records fall into an hour. The clock may have been set back, so the ranges of two hours may overlap.
CREATE TABLE record_hour (
    hour BIGINT NOT NULL PRIMARY KEY,
    first_seq BIGINT NOT NULL,
    last_seq BIGINT NOT NULL
);

-- Every value a tag ever had, and where. uses: how often. Object ids are no terms: their postings have the negative id.
CREATE TABLE term (
    term_id INTEGER NOT NULL PRIMARY KEY,
    tag INTEGER NOT NULL,
    text TEXT NOT NULL,
    uses BIGINT NOT NULL,
    UNIQUE (tag, text)
);
CREATE TABLE posting (
    term_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (term_id, seq)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE term_text USING fts5(text, content='', tokenize='trigram');

-- signature: Ed25519 over seq, time and hash, which is that of the record.
CREATE TABLE checkpoint (
    seq INTEGER NOT NULL PRIMARY KEY,
    time BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    signature BYTEA NOT NULL
);

-- Records that left for a compressed file; file '' = it was removed after its time. digest: SHA-256 of the file.
CREATE TABLE segment (
    first_seq INTEGER NOT NULL PRIMARY KEY,
    last_seq BIGINT NOT NULL,
    last_time BIGINT NOT NULL,
    last_hash BYTEA NOT NULL,
    file TEXT NOT NULL,
    digest BYTEA NOT NULL,
    signature BYTEA NOT NULL
);
