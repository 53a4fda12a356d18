-- SPDX-License-Identifier: GPL-3.0-or-later

-- The coarse part of the counters' history. resolution: seconds one sample stands for. samples: from begins_at on, per
-- sample three little-endian 32-bit floats (least, most, mean), not a number where nothing is known.
CREATE TABLE stat_history (
    resolution INTEGER NOT NULL,
    name TEXT NOT NULL,
    begins_at BIGINT NOT NULL,
    samples BYTEA NOT NULL,
    PRIMARY KEY (resolution, name, begins_at)
);
