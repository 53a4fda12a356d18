-- SPDX-License-Identifier: GPL-3.0-or-later

-- One sample per counter and moment. resolution: seconds one row stands for; last: value at the end of that time.
CREATE TABLE stat_history (
    resolution INTEGER NOT NULL,
    taken_at BIGINT NOT NULL,
    name TEXT NOT NULL,
    least DOUBLE PRECISION NOT NULL,
    most DOUBLE PRECISION NOT NULL,
    mean DOUBLE PRECISION NOT NULL,
    last DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (resolution, taken_at, name)
);
