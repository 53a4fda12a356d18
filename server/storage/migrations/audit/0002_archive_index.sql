-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where to look for records that left for compressed files. A block is what is compressed together; times are those of
-- its records, whose order is not that of the clock if that was set back.

CREATE TABLE archive_block (
    first_seq INTEGER NOT NULL PRIMARY KEY,
    last_seq BIGINT NOT NULL,
    segment_seq BIGINT NOT NULL,
    file_offset BIGINT NOT NULL,
    file_size BIGINT NOT NULL,
    min_time BIGINT NOT NULL,
    max_time BIGINT NOT NULL
);
CREATE INDEX archive_block_segment ON archive_block (segment_seq);

-- Which values occur in a block: terms, and objects by their negative ids as in posting.
CREATE TABLE archive_posting (
    term_id BIGINT NOT NULL,
    block_seq BIGINT NOT NULL,
    PRIMARY KEY (term_id, block_seq)
) WITHOUT ROWID;

-- What objects were called in their last archived record, so that those which are gone keep their names.
CREATE TABLE archived_name (
    object_id INTEGER NOT NULL PRIMARY KEY,
    object_type INTEGER NOT NULL,
    path TEXT NOT NULL,
    last_seq BIGINT NOT NULL
);
