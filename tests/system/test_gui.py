# SPDX-License-Identifier: GPL-3.0-or-later
"""kopano-admin-gui in a real window (Xvfb, openbox) against real daemons: tests/gui/flows.cpp does the clicking."""

import os
import subprocess
import tempfile
import threading
import time
import unittest
from pathlib import Path

from instance import BIN, PASSWORD, Instance, mail, need

need("Xvfb", "openbox")
ITEMS = 1000


@unittest.skipUnless((BIN / "gui_flows").exists(), "built without kopano-admin-gui")
class Gui(unittest.TestCase):
    def setUp(self):
        self.site = self.enterContext(Instance(server={"audit_log_enabled": "yes", "audit_log_method": "file"}))
        self.site.create_user("anna")
        self.site.admin("-c", "boss", "-p", PASSWORD, "-e", "boss@localhost", "-f", "Boss", "-a", "2")
        self.signals = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="kopano-test-")))
        self.display()

    def display(self):
        """A screen and a window manager of our own; the X server chooses the number."""
        read, write = os.pipe()
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                  pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        self.addCleanup(screen.wait)
        self.addCleanup(screen.terminate)
        with os.fdopen(read) as file:
            number = file.readline().strip()
        self.assertTrue(number, "Xvfb did not start")
        home = self.signals / "home"
        home.mkdir(mode=0o700)
        self.environment = self.site.environment() | {
            "DISPLAY": f":{number}", "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "xcb",
            "GUI_SIGNALS": str(self.signals), "GUI_PASSWORD": PASSWORD, "LC_ALL": "C.UTF-8"}
        manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(manager.wait)
        self.addCleanup(manager.terminate)

    def serve(self, running):
        """Does what the program asks for with files in its folder."""
        while running.is_set():
            for what, do in (("stop", self.site.stop), ("start", self.site.start)):
                if (self.signals / what).exists():
                    do("server")
                    (self.signals / what).unlink()
            time.sleep(0.1)

    def test_flows(self):
        link = self.site.imap("anna")
        for n in range(ITEMS):
            link.append("INBOX", "(\\Deleted)", None, mail(f"Number {n}"))
        link.select()
        link.expunge()
        link.logout()
        running = threading.Event()
        running.set()
        thread = threading.Thread(target=self.serve, args=(running,), daemon=True)
        thread.start()
        done = subprocess.run([BIN / "gui_flows"], env=self.environment, capture_output=True, text=True, timeout=280)
        running.clear()
        thread.join()
        self.assertEqual(0, done.returncode, done.stdout[-6000:] + done.stderr[-2000:])
        link = self.site.imap("anna")
        self.assertEqual(str(ITEMS).encode(), link.select()[1][0])
        link.logout()


if __name__ == "__main__":
    unittest.main()
