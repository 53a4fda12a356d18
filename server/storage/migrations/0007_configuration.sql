-- SPDX-License-Identifier: GPL-3.0-or-later

-- Every configuration file of every service as it was, so that an earlier one can be put back.
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
