#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Delivers mail files by LMTP:  deliver.py HOST:PORT RECIPIENT... -- FILE..."""

import smtplib
import sys

try:
    address, *rest = sys.argv[1:]
    recipients, files = rest[: rest.index("--")], rest[rest.index("--") + 1 :]
    host, port = address.rsplit(":", 1)
    port = int(port)
except ValueError:
    sys.exit(__doc__)
if not recipients or not files:
    sys.exit(__doc__)

try:
    with smtplib.LMTP(host, port) as lmtp:
        for name in files:
            with open(name, "rb") as file:
                mail = file.read()
            for recipient in recipients:  # one at a time: smtplib reads one reply, LMTP sends one for each recipient
                try:
                    lmtp.sendmail("sender@example.org", [recipient], mail)
                except smtplib.SMTPRecipientsRefused as error:
                    code, text = error.recipients[recipient]
                    sys.exit(f"{name}: {recipient}: {code} {text.decode(errors='replace')}")
                except smtplib.SMTPException as error:
                    sys.exit(f"{name}: {recipient}: {error}")
except OSError as error:
    sys.exit(str(error) if error.filename else f"{address}: {error}")
print(f"Delivered {len(files)} mail{'s' * (len(files) > 1)} to {', '.join(recipients)}.")
