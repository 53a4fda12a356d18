# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by ./run and ./check: what this project needs on a machine, and how it gets there.
# Works on Debian 12 and 13 and on Ubuntu, as root or with sudo; elsewhere it prints what to install by hand.

BUILD_PACKAGES=(
  g++ cmake ninja-build pkg-config ccache lld git ca-certificates python3
  qt6-base-dev libqt6opengl6-dev libqt6sql6-sqlite qt6-tools-dev qt6-l10n-tools qt6-tools-dev-tools
  libssl-dev libgsasl-dev libargon2-dev libldap-dev libpam0g-dev libkrb5-dev
)
# KArchive: packaged for Qt 6 from Debian 13 on; before that built from source, which needs these.
KARCHIVE_BUILD_PACKAGES=(zlib1g-dev libbz2-dev liblzma-dev libzstd-dev dpkg-dev)
GUI_PACKAGES=(qt6-charts-dev qt6-svg-dev libqt6svg6 qtkeychain-qt6-dev fonts-dejavu-core) # ./run gui, ./check
RUN_PACKAGES=(openssl sqlite3 curl)
TEST_PACKAGES=(
  libgmime-3.0-dev swaks postfix isync offlineimap3 neomutt libsasl2-modules openssl e2fsprogs procps strace util-linux zstd
  xvfb xauth openbox imagemagick xdotool desktop-file-utils appstream g++-mingw-w64-x86-64-posix
  slapd ldap-utils krb5-kdc krb5-admin-server krb5-user python3-gssapi libnss-wrapper libpam-wrapper faketime
)

SETUP_LOG=build/setup.log # what the last command said; kept, because error messages name it
mkdir -p build

setup_fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# setup_has PACKAGE: installed, or provided by an installed one (Debian 13 has parts of Qt in fewer packages).
setup_has() {
  dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed && return 0
  dpkg-query -W -f='${db:Status-Status}, ${Provides}\n' | sed -n 's/^installed, //p' | tr ',' '\n' |
    sed 's/ *(.*//; s/^ *//' | grep -x -F -- "$1" >/dev/null # not -q: who is cut off counts as failed
}

# setup_packages NO_INSTALL PACKAGE... : installs what is missing, or (NO_INSTALL=1) only says what is.
setup_packages() {
  local no_install=$1 package missing=()
  shift
  if ! command -v dpkg-query >/dev/null; then
    setup_by_hand "$@"
    return
  fi
  for package in "$@"; do
    setup_has "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  [ "$no_install" = 1 ] && setup_fail "Missing packages (not installed because of --no-install): ${missing[*]}"
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || setup_fail "Missing packages, and neither root nor sudo to install them: ${missing[*]}"
    sudo=(sudo)
  fi
  echo "Installing Debian packages: ${missing[*]}"
  setup_apt_update "${sudo[@]}"
  setup_no_autostart "${sudo[@]}"
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=300 "${missing[@]}" >"$SETUP_LOG" 2>&1 ||
    { tail -n 20 "$SETUP_LOG" >&2; setup_fail "apt-get install failed (log: $SETUP_LOG)"; }
  setup_autostart
}

# A machine that was just switched on often updates itself; apt-get update has no time to wait of its own.
setup_apt_update() {
  local try
  for try in $(seq 60); do
    "$@" env LC_ALL=C apt-get update -qq >"$SETUP_LOG" 2>&1 && return 0
    grep -q 'Could not get lock' "$SETUP_LOG" || break
    [ "$try" = 1 ] && echo "Another program installs packages; waiting for it"
    sleep 5
  done
  tail -n 20 "$SETUP_LOG" >&2
  setup_fail "apt-get update failed; are the package sources reachable? (log: $SETUP_LOG)"
}

SETUP_POLICY=(:) # the command that lets daemons start again
# Packages of mail servers must not start a daemon of their own on this machine.
setup_no_autostart() {
  [ -e /usr/sbin/policy-rc.d ] && return 0
  SETUP_POLICY=("$@" rm -f /usr/sbin/policy-rc.d)
  trap setup_autostart EXIT # also after a failure or Ctrl-C
  printf '#!/bin/sh\nexit 101\n' | "$@" tee /usr/sbin/policy-rc.d >/dev/null
  "$@" chmod 755 /usr/sbin/policy-rc.d
}

setup_autostart() {
  "${SETUP_POLICY[@]}"
  SETUP_POLICY=(:)
}

setup_by_hand() {
  command -v cmake >/dev/null && command -v ninja >/dev/null && return 0
  setup_fail "This is not Debian or Ubuntu. Please install by hand what these Debian packages hold, then run again:
  $*
On Windows use MSYS2 or vcpkg, on macOS Homebrew; the desktop program and the tools build there, the daemons do not."
}

# KArchive for Qt 6: the distribution's package where there is one, else Debian 13's source, fetched with apt from the
# mirror this machine already uses, without touching the machine's own package sources.
KARCHIVE_VERSION=6.13.0
KARCHIVE_SHA256=3c9b5dcf3abdfe2761e2153d70d9d667f1ff0fd2f6c80addba7549da954fcc90
setup_karchive() {
  local no_install=$1 tarball=.deps/karchive-$KARCHIVE_VERSION.tar.xz
  if apt-cache show libkf6archive-dev >/dev/null 2>&1; then
    setup_packages "$no_install" libkf6archive-dev
    return
  fi
  setup_packages "$no_install" "${KARCHIVE_BUILD_PACKAGES[@]}"
  [ -f "$tarball" ] && return 0
  [ "$no_install" = 1 ] && setup_fail "Missing: $tarball (KArchive's source; not fetched because of --no-install)"
  local work=.deps/apt mirror
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sed -n 1p)
  if [ -z "$mirror" ]; then # Ubuntu, say
    echo "No Debian package source here: CMake fetches KArchive from KDE's release."
    return
  fi
  mkdir -p "$work"/{lists/partial,cache/archives/partial}
  echo "Fetching the source of KArchive $KARCHIVE_VERSION (this distribution has none for Qt 6)"
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror trixie main" >"$work/sources.list"
  local apt=(-o "Dir::Etc::SourceList=$PWD/$work/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o "Dir::State::Lists=$PWD/$work/lists" -o "Dir::Cache=$PWD/$work/cache" -o APT::Sandbox::User=root)
  apt-get "${apt[@]}" update -qq >"$SETUP_LOG" 2>&1 &&
    (cd "$work" && apt-get "${apt[@]}" source --download-only -qq kf6-karchive) >>"$SETUP_LOG" 2>&1 ||
    setup_fail "The source of KArchive could not be fetched (log: $SETUP_LOG)"
  echo "$KARCHIVE_SHA256  $(ls "$work"/kf6-karchive_*.orig.tar.xz)" | sha256sum --check --quiet ||
    setup_fail "KArchive's source does not have the expected checksum."
  mv "$work"/kf6-karchive_*.orig.tar.xz "$tarball"
  rm -rf "$work"
}

# setup_build PRESET ARGUMENT... : configures and builds; prints only what matters.
setup_build() {
  local preset=$1 log=build/$1.log
  shift
  mkdir -p build
  echo "Building ($preset) … the first time takes minutes; its progress is in $log"
  cmake --preset "$preset" >"$log" 2>&1 && cmake --build --preset "$preset" "$@" >>"$log" 2>&1 && return 0
  grep -E 'error|Error|FAILED|warning' "$log" | head -n 40 >&2
  setup_fail "The build failed (log: $log)"
}
