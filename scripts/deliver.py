#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Delivers mail files by LMTP:  deliver.py HOST:PORT RECIPIENT... -- FILE..."""

import smtplib
import sys

try:
    address, *rest = sys.argv[1:]
    recipients, files = rest[: rest.index("--")], rest[rest.index("--") + 1 :]
    host, port = address.rsplit(":", 1)
except ValueError:
    sys.exit(__doc__)

with smtplib.LMTP(host, int(port)) as lmtp:
    for name in files:
        with open(name, "rb") as file:
            refused = lmtp.sendmail("sender@example.org", recipients, file.read())
        for recipient, (code, text) in refused.items():
            sys.exit(f"{name}: {recipient} refused: {code} {text.decode(errors='replace')}")
print(f"Delivered {len(files)} mails to {', '.join(recipients)}.")
