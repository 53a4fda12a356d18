-- SPDX-License-Identifier: GPL-3.0-or-later
-- By which session something was done: start of the server and its number, empty = by none. Part of the hash unless
-- empty, so that older records keep theirs.

ALTER TABLE record ADD COLUMN session TEXT NOT NULL DEFAULT '';
