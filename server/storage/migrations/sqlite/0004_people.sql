-- SPDX-License-Identifier: GPL-3.0-or-later
-- As ../0004_people.sql, with the small tables clustered by their primary keys.

-- company_id 0 = the one company of a server without tenants. hidden: not in address books. capacity: of rooms and
-- equipment. security: a group that may be given rights.
ALTER TABLE principal ADD COLUMN company_id BIGINT NOT NULL DEFAULT 0;
ALTER TABLE principal ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
ALTER TABLE principal ADD COLUMN capacity INTEGER NOT NULL DEFAULT 0;
ALTER TABLE principal ADD COLUMN security INTEGER NOT NULL DEFAULT 1;
-- How meeting requests are answered: 1 accept, 2 decline conflicts, 4 decline recurring ones, 8 process.
ALTER TABLE principal ADD COLUMN meeting INTEGER NOT NULL DEFAULT 0;
-- When an administrator marked the store for removal by the next purge; 0 = it stays.
ALTER TABLE store ADD COLUMN removed_at BIGINT NOT NULL DEFAULT 0;

CREATE TABLE membership (
    group_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    PRIMARY KEY (group_id, member_id)
) WITHOUT ROWID;
CREATE INDEX membership_member ON membership (member_id);

-- kind: 1 = the other company may see this one's members, 2 = the other user administers this company, 3 = receives
-- copies of its users' quota mails, 4 = receives its own quota mails.
CREATE TABLE company_relation (
    company_id BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    principal_id BIGINT NOT NULL,
    PRIMARY KEY (company_id, kind, principal_id)
) WITHOUT ROWID;
CREATE INDEX company_relation_principal ON company_relation (principal_id, kind);

-- administrator_id: a company's system administrator. quota_warn: bytes of its public store.
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

-- The sender may write mail as if he were the owner.
CREATE TABLE sendas (
    owner_id BIGINT NOT NULL,
    sender_id BIGINT NOT NULL,
    PRIMARY KEY (owner_id, sender_id)
) WITHOUT ROWID;

-- The delegate acts on the owner's behalf. flags: 1 sees private items, 2 receives copies of meeting requests.
CREATE TABLE delegate (
    owner_id BIGINT NOT NULL,
    delegate_id BIGINT NOT NULL,
    flags INTEGER NOT NULL,
    PRIMARY KEY (owner_id, delegate_id)
) WITHOUT ROWID;

-- Out-of-office. begins_at, ends_at 0 = no bound.
CREATE TABLE autoreply (
    principal_id BIGINT NOT NULL PRIMARY KEY,
    active INTEGER NOT NULL,
    subject TEXT NOT NULL,
    message TEXT NOT NULL,
    begins_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
