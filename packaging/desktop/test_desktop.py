# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes onto desktops, checked as far as Debian can: menu entry, metadata, property list, manifest, resources, icons, and the
sources of the network as a compiler for Windows reads it; with KOPANO_WINDOWS_ALL=1 every source of the application."""

import os
import plistlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ICONS = Path(os.environ["ICONS"])
COMPILER = next(filter(None, map(shutil.which, ("x86_64-w64-mingw32-g++-posix", "x86_64-w64-mingw32-g++"))), None)
SHARED = ["base", "config", "rpc", "mime", "net", "options", "client"]
WINDOWS_10 = "-D_WIN32_WINNT=0x0A00"
FLAGS = ["-std=c++20", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-Wno-maybe-uninitialized", WINDOWS_10,
         "-DQT_NO_CAST_FROM_ASCII", "-DQT_NO_CAST_TO_ASCII", "-DQT_NO_FOREACH", "-DQT_NO_KEYWORDS", "-DQT_USE_QSTRINGBUILDER",
         '-DKOPANO_VERSION="0"']
MODULES = ["Core", "Network", "Gui", "Widgets", "OpenGL", "OpenGLWidgets", "Charts", "Svg"]


def run(*command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **options)
    if done.returncode:
        raise AssertionError(f"{' '.join(map(str, command))}: {done.stdout}{done.stderr}")
    return done.stdout


def need(program):
    if not shutil.which(program):
        raise unittest.SkipTest(f"there is no {program}")


class Desktop(unittest.TestCase):
    def test_linux(self):
        need("desktop-file-validate")
        run("desktop-file-validate", HERE / "org.kopano.AdminGui.desktop")
        need("appstreamcli")
        run("appstreamcli", "validate", "--no-net", HERE / "org.kopano.AdminGui.metainfo.xml")

    def test_macos(self):
        plist = plistlib.loads((HERE / "Info.plist.in").read_bytes())
        self.assertEqual(("kopano-admin-gui", "APPL", "kopano-admin-gui.icns"),
                         (plist["CFBundleExecutable"], plist["CFBundlePackageType"], plist["CFBundleIconFile"]))
        self.assertRegex(plist["CFBundleIdentifier"], r"^[a-z]+(\.[a-z-]+)+$")
        data = (ICONS / "kopano-admin-gui.icns").read_bytes()
        self.assertEqual((b"icns", len(data)), struct.unpack(">4sI", data[:8]))
        at, sizes = 8, []
        while at < len(data):
            length = struct.unpack(">I", data[at + 4:at + 8])[0]
            sizes.append(self.png_size(data[at + 8:at + length]))
            at += length
        self.assertEqual((len(data), {16, 32, 64, 128, 256, 512, 1024}), (at, set(sizes)))

    def test_windows_icon_and_manifest(self):
        data = (ICONS / "kopano-admin-gui.ico").read_bytes()
        count = struct.unpack("<HHH", data[:6])[2]
        sizes = []
        for i in range(count):
            width, height, _, _, _, _, length, at = struct.unpack("<BBBBHHII", data[6 + 16 * i:22 + 16 * i])
            sizes.append(self.png_size(data[at:at + length]))
            self.assertEqual((sizes[-1] % 256, sizes[-1] % 256), (width, height))
        self.assertEqual([16, 20, 24, 32, 40, 48, 64, 128, 256], sizes)
        manifest = xml.parse(HERE / "kopano-admin-gui.manifest").getroot()
        self.assertIn("asInvoker", [e.get("level") for e in manifest.iter("{urn:schemas-microsoft-com:asm.v3}requestedExecutionLevel")])

    def test_windows_resources(self):
        need("x86_64-w64-mingw32-windres")
        with tempfile.TemporaryDirectory() as folder:
            run("x86_64-w64-mingw32-windres", ICONS / "kopano-admin-gui.rc", f"{folder}/resources.o")
            listed = run("x86_64-w64-mingw32-objdump", "-h", f"{folder}/resources.o")
            self.assertGreater(int(re.search(r"\.rsrc\w*\s+([0-9a-f]+)", listed)[1], 16), (ICONS / "kopano-admin-gui.ico").stat().st_size)

    def test_windows_sources(self):
        """Qt's headers are Linux's, so this says that the sources are portable, not that they link."""
        if not COMPILER:
            raise unittest.SkipTest("there is no compiler for Windows")
        folders = [ROOT / "shared/net", ROOT / "shared/client"]
        if os.environ.get("KOPANO_WINDOWS_ALL"):
            folders = [*(ROOT / "shared" / name for name in SHARED), ROOT / "admin-gui"]
        sources = [file for folder in folders for file in sorted(folder.rglob("*.cpp")) if not file.stem.endswith("_posix")]
        self.assertIn(ROOT / "shared/net/sockets_windows.cpp", sources)
        with tempfile.TemporaryDirectory() as headers:
            # Only OpenSSL's of the system's headers, not those of its C library beside them.
            Path(headers, "openssl").mkdir()
            for folder in (Path(os.environ["OPENSSL_HEADERS"]), *Path("/usr/include").glob("*-linux-*")):
                for file in (folder / "openssl").glob("*.h"):
                    Path(headers, "openssl", file.name).symlink_to(file)
            qt = next(Path(part) for part in os.environ["QT_HEADERS"].split(";") if Path(part, "QtCore").is_dir())
            folders = [headers, qt, *(qt / f"Qt{module}" for module in MODULES)]
            command = [COMPILER, *FLAGS, f"-I{ROOT}/shared", f"-I{ROOT}/admin-gui", *(f"-isystem{f}" for f in folders)]
            with ThreadPoolExecutor(2) as pool:
                failures = [said for said in pool.map(lambda file: self.reads(command, file), sources) if said]
        self.assertEqual([], failures)

    @staticmethod
    def reads(command, file):
        done = subprocess.run([*command, str(file)], capture_output=True, text=True)
        return f"{file}: {done.stderr[:2000]}" if done.returncode else None

    def test_without_the_server(self):
        """What the presets for Windows and macOS configure."""
        with tempfile.TemporaryDirectory() as folder:
            run("cmake", "-G", "Ninja", "-S", ROOT, "-B", folder, "-DKOPANO_DESKTOP_ONLY=ON", "-DBUILD_TESTING=OFF", "-DKOPANO_PCH=OFF")
            targets = run("ninja", "-C", folder, "-t", "targets", "all")
            self.assertIn("bin/kopano-admin-gui:", targets)
            self.assertNotIn("server/", targets)
            self.assertNotIn("shared/daemon/", targets)

    def png_size(self, data):
        self.assertEqual(b"\x89PNG\r\n\x1a\n", data[:8])
        width, height = struct.unpack(">II", data[16:24])
        self.assertEqual(width, height)
        return width


if __name__ == "__main__":
    unittest.main()
