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
            mail = file.read()
        for recipient in recipients:  # one at a time: smtplib reads one reply, LMTP sends one for each recipient
            try:
                lmtp.sendmail("sender@example.org", [recipient], mail)
            except smtplib.SMTPException as error:
                sys.exit(f"{name}: {recipient}: {error}")
print(f"Delivered {len(files)} mails to {', '.join(recipients)}.")
