# SPDX-License-Identifier: GPL-3.0-or-later
"""kopano-admin-gui in a real window (Xvfb, openbox) against real daemons: tests/gui/flows*.cpp do the clicking."""

import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import unittest
import warnings
from pathlib import Path

from instance import BIN, PASSWORD, Instance, free_port, mail, messages, need, wait_for

need("Xvfb", "openbox", "openssl")
ITEMS = 1000


class Screen(unittest.TestCase):
    """A screen, a window manager and a home of our own."""

    def show(self):
        self.signals = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="kopano-test-")))
        read, write = os.pipe()  # the X server chooses the number
        screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                                  pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        self.addCleanup(screen.wait)
        self.addCleanup(screen.terminate)
        with os.fdopen(read) as file:
            number = file.readline().strip()
        self.assertTrue(number, "Xvfb did not start")
        self.home = self.signals / "home"
        self.home.mkdir(mode=0o700)
        self.environment = {
            "DISPLAY": f":{number}", "HOME": str(self.home), "XDG_CONFIG_HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home), "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        manager = subprocess.Popen(["openbox"], env=os.environ | self.environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        self.addCleanup(manager.wait)
        self.addCleanup(manager.terminate)


    def keys(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=os.environ | self.environment, capture_output=True, text=True, timeout=60)

    def window(self, title):
        """Waits for it, and gives it the focus."""
        def find():
            return self.keys("search", "--onlyvisible", "--name", title).stdout.split()
        window = wait_for(find, f"a window {title}", 60)[0]

        def focused():
            self.keys("windowactivate", window)
            self.keys("windowfocus", window)  # one that was hidden just now may take it back while the manager moves it
            return self.keys("getwindowfocus").stdout.strip() == window
        wait_for(focused, f"{title} to have the keyboard", 60)

    def close(self, program, title):
        """By the keys of the window in front."""
        def closed():
            window = self.keys("search", "--onlyvisible", "--name", title).stdout.split()
            if window:
                self.keys("windowfocus", window[0])
                self.keys("key", "ctrl+w")
            return program.poll() is not None
        wait_for(closed, "the program to end", 60)


@unittest.skipUnless((BIN / "gui_flows").exists(), "built without kopano-admin-gui")
class Gui(Screen):
    def setUp(self):
        self.tls, self.plain, self.old = free_port(), free_port(), None
        self.site = Instance(server={
            "audit_log_enabled": "yes", "audit_log_method": "file", "server_listen": f"127.0.0.1:{self.plain}",
            "server_listen_tls": f"127.0.0.1:{self.tls}"})
        for option, file in (("server_ssl_key_file", "key.pem"), ("server_ssl_certificate_file", "cert.pem")):
            self.site.options["server"][option] = self.site.folder / "tls" / file
        self.enterContext(self.site)
        self.site.create_user("anna", "bert")
        self.site.admin("-c", "boss", "-p", PASSWORD, "-e", "boss@localhost", "-f", "Boss", "-a", "2")
        self.show()

    def serve(self, running):
        """Does what the program asks for: a file in its folder has the name of one of our methods."""
        while running.is_set():
            for file in self.signals.iterdir():
                if file.is_file() and not file.suffix:
                    answer = getattr(self, f"do_{file.name}")(*([file.read_text()] if file.read_text() else []))
                    (self.signals / f"{file.name}.answer").write_text(str(answer or ""))
                    file.unlink()
            time.sleep(0.02)

    def flow(self, name):
        running = threading.Event()
        running.set()
        thread = threading.Thread(target=self.serve, args=(running,), daemon=True)
        thread.start()
        environment = self.site.environment() | self.environment | {
            "GUI_FLOW": name, "GUI_SIGNALS": str(self.signals), "GUI_PASSWORD": PASSWORD}
        try:
            done = subprocess.run([BIN / "gui_flows", "-maxwarnings", "0"], env=environment, capture_output=True, text=True,
                                  timeout=280)
        finally:
            running.clear()
            thread.join()
        self.assertEqual(0, done.returncode, done.stdout[-9000:] + done.stderr[-9000:])

    def delete(self, count, login="anna"):
        link = self.site.imap(login)
        for n in range(count):
            link.append("INBOX", "(\\Deleted)", None, mail(f"Number {n}"))
        link.select()
        link.expunge()
        link.logout()

    # what a flow may ask for

    def do_stop(self):
        self.site.stop("server")

    def do_kill(self):
        self.site.kill("server")

    def do_start(self):
        self.site.start("server")

    def do_freeze(self):
        os.kill(self.site.pid("server"), signal.SIGSTOP)

    def do_thaw(self):
        os.kill(self.site.pid("server"), signal.SIGCONT)

    def do_purgeable(self):
        return self.site.admin("--purge-softdelete", "0", "--dry-run", "--json").stdout

    def do_jobs(self):
        return self.site.admin("--list-jobs", "--json").stdout

    def do_host(self):
        return socket.gethostname()

    def do_capabilities(self):
        link = self.site.imap("anna")
        found = link.capability()[1][0].decode()
        link.logout()
        return found

    def do_load(self):
        self.site.deliver("anna", mail("Load"))
        link = self.site.imap("anna")
        end = time.monotonic() + 3  # longer than the second that a rate is of
        while time.monotonic() < end:
            link.select()
            link.fetch("1", "(UID BODY.PEEK[])")
        link.logout()

    def do_inbox(self):
        link = self.site.imap("anna")
        count = len(messages(link))
        link.logout()
        return count

    def do_absence(self):
        return self.site.tool("oof", "-u", "anna", "-x").stdout

    def do_shared(self):
        return self.site.tool("mailbox-permissions", "--list-permissions", "anna").stdout

    def do_authority(self):
        return self.folder("ca.pem")

    def do_certificate(self, kind):
        """The server shows this one from now on."""
        for file in ("key.pem", "cert.pem"):
            (self.site.folder / "tls" / file).write_bytes((self.site.folder / "tls" / f"{kind}-{file}").read_bytes())
        self.site.restart("server")
        return f"https://localhost:{self.tls}/"

    def do_address(self, kind):
        port = {"plain": self.plain, "nobody": free_port()}.get(kind) or self.old_tls()
        return f"https://localhost:{port}/"

    def folder(self, name):
        return self.site.folder / "tls" / name

    def old_tls(self):
        """The port of somebody who speaks TLS 1.0 and nothing newer."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.folder("good-cert.pem"), self.folder("good-key.pem"))
        context.set_ciphers("ALL:@SECLEVEL=0")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that it is old is the point
            context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1
        listener = socket.create_server(("127.0.0.1", 0))
        self.addCleanup(listener.close)

        def serve():
            while True:
                try:
                    link, _ = listener.accept()
                except OSError:
                    return
                try:
                    context.wrap_socket(link, server_side=True).close()
                except (OSError, ssl.SSLError):
                    link.close()
        threading.Thread(target=serve, daemon=True).start()
        return listener.getsockname()[1]

    def certificates(self):
        """One of an authority of ours, and those that are not to be trusted."""
        def run(*arguments):
            subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=self.site.folder / "tls")
        key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        run("req", "-x509", *key, "-days", "30", "-subj", "/CN=Our authority", "-keyout", "ca-key.pem", "-out", "ca.pem")
        for name, days, host in (("good", "30", "localhost"), ("expired", "-1", "localhost"), ("otherhost", "30", "elsewhere.test")):
            self.folder("names").write_text(f"subjectAltName=DNS:{host}\n")
            run("req", *key, "-subj", f"/CN={host}", "-keyout", f"{name}-key.pem", "-out", "request.pem")
            run("x509", "-req", "-in", "request.pem", "-CA", "ca.pem", "-CAkey", "ca-key.pem", "-CAcreateserial", "-days", days,
                "-extfile", "names", "-out", f"{name}-cert.pem")
        for name in ("selfsigned", "changed"):
            run("req", "-x509", *key, "-days", "30", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout",
                f"{name}-key.pem", "-out", f"{name}-cert.pem")

    def test_flows(self):
        self.delete(ITEMS)
        self.flow("main")
        link = self.site.imap("anna")
        self.assertEqual(str(ITEMS).encode(), link.select()[1][0])
        link.logout()

    def test_work(self):
        self.delete(40)
        self.flow("work")

    def test_an_ordinary_user(self):
        self.delete(3)
        self.flow("own")

    def test_connections(self):
        self.certificates()
        self.flow("connection")

    def test_no_secret_is_left(self):
        """The program itself, by the keyboard: settings, arguments and logs have no password afterwards."""
        need("xdotool")
        secret = "c0rrect-h0rse-battery"
        self.site.admin("-u", "boss", "-p", secret)
        self.certificates()
        url = self.do_certificate("good")
        settings = self.home / "kopano/kopano-admin-gui.conf"
        settings.parent.mkdir()
        servers = {"servers": [{"id": "one", "name": "One", "url": url, "user": "boss", "method": "password",
                                "caFile": str(self.folder("ca.pem"))}]}
        text = json.dumps(servers).replace("\\", "\\\\").replace('"', '\\"')
        settings.write_text(f'[General]\nservers="@ByteArray({text})"\n')
        program = subprocess.Popen([BIN / "kopano-admin-gui", url], env=self.site.environment() | self.environment,
                                   stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.addCleanup(program.stdout.close)
        self.addCleanup(program.wait)
        self.addCleanup(program.kill)
        self.window("^Connect")
        self.keys("type", "--delay", "20", secret)
        self.keys("key", "Return")
        self.window("^One – ")
        arguments = Path(f"/proc/{program.pid}/cmdline").read_bytes()
        self.close(program, "^One – ")
        said, _ = program.communicate(timeout=30)
        kept = {path: path.read_bytes() for top in (self.home, self.site.folder / "log") for path in top.rglob("*") if path.is_file()}
        self.assertIn(b"boss", kept[settings])  # it was written by the program
        self.assertIn(b"lastConnected", kept[settings])
        kept |= {"arguments": arguments, "output": said}
        self.assertEqual([], [place for place, content in kept.items() if secret.encode() in content])


@unittest.skipUnless((BIN / "kopano-admin-gui").exists(), "built without kopano-admin-gui")
class RunGui(Screen):
    """./run gui in a folder of its own, but for packages and the build: what is built already is taken."""

    def test_it_opens_a_window_that_is_connected(self):
        need("xdotool")
        self.show()
        project = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="kopano-test-"))) / "project"
        source = Path(__file__).parents[2]
        (project / "build/release").mkdir(parents=True)
        (project / "build/release/bin").symlink_to(BIN)
        shutil.copy(source / "run", project)
        shutil.copytree(source / "scripts", project / "scripts")
        (project / "packaging").symlink_to(source / "packaging")
        with open(project / "scripts/setup.sh", "a") as script:
            script.write("\nsetup_packages() { :; }\nsetup_karchive() { :; }\nsetup_build() { :; }\n")
        environment = {k: v for k, v in os.environ.items() if not k.startswith("KOPANO_")} | self.environment
        self.addCleanup(subprocess.run, [project / "run", "clean"], env=environment, capture_output=True, timeout=120)
        output = project / "output"
        with open(output, "wb") as file:
            program = subprocess.Popen([project / "run", "gui"], env=environment, stdout=file, stderr=file, stdin=subprocess.DEVNULL)
        self.addCleanup(program.wait)
        self.addCleanup(program.kill)
        title = f"^file://{project}/var/run/server.sock – "
        wait_for(lambda: program.poll() is not None or self.keys("search", "--onlyvisible", "--name", title).stdout, title, 120)
        self.assertIsNone(program.poll(), output.read_text(errors="replace"))
        self.window(title)  # the window to a server is there only when that has taken the login
        self.close(program, title)
        self.assertEqual(0, program.wait(30), output.read_text(errors="replace"))


if __name__ == "__main__":
    unittest.main()
