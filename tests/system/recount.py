# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts again what the server keeps count of, and looks for rows without what they refer to; the server does not run.

recount.py DATABASE BODIES      says what is wrong, one line each
"""

import hashlib
import sqlite3
import sys
from pathlib import Path

# Each statement finds only what must not be; its columns are told.
WRONG = {
    "folder counts (id, messages, unseen, size, counted again)": """
        SELECT f.folder_id, f.messages, f.unseen, f.size, count(i.uid), count(i.uid) FILTER (WHERE (i.flags & 1) = 0),
               coalesce(sum(i.size), 0)
        FROM folder f LEFT JOIN item i ON i.store_id = f.store_id AND i.folder_id = f.folder_id
        GROUP BY f.store_id, f.folder_id
        HAVING f.messages <> count(i.uid) OR f.unseen <> count(i.uid) FILTER (WHERE (i.flags & 1) = 0)
            OR f.size <> coalesce(sum(i.size), 0) OR f.recent < 0 OR f.recent > f.messages""",
    "store usage (id, size, items, counted again)": """
        SELECT s.store_id, s.size, s.items, coalesce(sum(i.size), 0), count(i.uid) FROM store s
        LEFT JOIN folder f ON f.store_id = s.store_id AND f.deleted_root = 0
        LEFT JOIN item i ON i.store_id = f.store_id AND i.folder_id = f.folder_id
        GROUP BY s.store_id HAVING s.size <> coalesce(sum(i.size), 0) OR s.items <> count(i.uid)""",
    "UIDs given twice (folder, uid)": """
        SELECT folder_id, uid FROM item GROUP BY store_id, folder_id, uid HAVING count(*) > 1""",
    "UIDs not below uid_next, or changes above the folder's (folder, uid)": """
        SELECT f.folder_id, i.uid FROM item i JOIN folder f ON f.store_id = i.store_id AND f.folder_id = i.folder_id
        WHERE i.uid < 1 OR i.uid >= f.uid_next OR i.mod_seq > f.highest_mod_seq
        UNION ALL
        SELECT f.folder_id, e.last_uid FROM expunged e
        JOIN folder f ON f.store_id = e.store_id AND f.folder_id = e.folder_id
        WHERE e.first_uid < 1 OR e.last_uid >= f.uid_next OR e.mod_seq > f.highest_mod_seq""",
    "messages there although expunged (folder, uid)": """
        SELECT i.folder_id, i.uid FROM item i JOIN expunged e
        ON e.store_id = i.store_id AND e.folder_id = i.folder_id AND i.uid BETWEEN e.first_uid AND e.last_uid""",
    "messages without folder (folder, uid)": """
        SELECT folder_id, uid FROM item WHERE NOT EXISTS (
            SELECT 1 FROM folder f WHERE f.store_id = item.store_id AND f.folder_id = item.folder_id)""",
    "messages without body or of another size (body)": """
        SELECT m.body_id FROM (SELECT body_id, size FROM item UNION ALL SELECT body_id, size FROM deleted_item) m
        LEFT JOIN body b ON b.body_id = m.body_id WHERE b.size IS NOT m.size""",
    "references to bodies (body, kept, counted again)": """
        SELECT b.body_id, r.refcount, m.number FROM body b LEFT JOIN body_ref r ON r.body_id = b.body_id
        LEFT JOIN (SELECT body_id, count(*) AS number FROM (
            SELECT body_id FROM item UNION ALL SELECT body_id FROM deleted_item) GROUP BY body_id) m
        ON m.body_id = b.body_id WHERE r.refcount IS NOT coalesce(m.number, 0)""",
    "bodies without text or data, or the other way round (body)": """
        SELECT body_id FROM body WHERE body_id NOT IN (SELECT body_id FROM body_text)
            OR body_id NOT IN (SELECT body_id FROM body_data)
        UNION ALL SELECT body_id FROM body_data WHERE body_id NOT IN (SELECT body_id FROM body)
        UNION ALL SELECT body_id FROM body_text WHERE body_id NOT IN (SELECT body_id FROM body)
        UNION ALL SELECT body_id FROM body_ref WHERE body_id NOT IN (SELECT body_id FROM body)""",
    "ids above the counter": """
        SELECT id FROM (SELECT item_id AS id FROM item UNION ALL SELECT body_id FROM body
            UNION ALL SELECT folder_id FROM folder UNION ALL SELECT item_id FROM deleted_item)
        WHERE id >= (SELECT next_value FROM counter WHERE name = 'object')""",
    "two messages of one id": "SELECT item_id FROM item GROUP BY store_id, item_id HAVING count(*) > 1",
}
BODIES = """
    SELECT b.body_id, b.place, b.size, b.sha256, d.header || d.content FROM body b JOIN body_data d USING (body_id)"""


def damaged(link, bodies):
    """Rows whose bytes are not what was received."""
    for body, place, size, sha256, raw in link.execute(BODIES):
        if place == 1:
            name = sha256.hex()
            path = Path(bodies) / name[:2] / name
            if not path.is_file():
                yield f"body {body} has no file"
                continue
            raw = path.read_bytes()
        raw = raw if isinstance(raw, bytes) else raw.encode()
        if len(raw) != size or hashlib.sha256(raw).digest() != sha256:
            yield f"body {body} (place {place}) is not what it was"


def recount(database, bodies):
    """What is wrong, as sentences."""
    link = sqlite3.connect(database)
    try:
        problems = [f"integrity_check: {row[0]}" for row in link.execute("PRAGMA integrity_check") if row[0] != "ok"]
        for what, sql in WRONG.items():
            if rows := link.execute(sql).fetchmany(5):
                problems.append(f"{what}: {rows}")
        return problems + list(damaged(link, bodies))
    finally:
        link.close()


if __name__ == "__main__":
    found = recount(sys.argv[1], sys.argv[2])
    print("\n".join(found) or "nothing is wrong")
    sys.exit(1 if found else 0)
