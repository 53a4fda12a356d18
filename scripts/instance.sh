# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by ./run: the private instance under var/ — configuration, daemons, users, sample mails.

INSTANCE=$PWD/var
BIN=$PWD/build/release/bin
DAEMONS=(kopano-server kopano-dagent kopano-gateway) # in the order they start

instance_pid() { # NAME : the pid if that daemon of this instance runs
  local pid
  pid=$(cat "$INSTANCE/run/$1.pid" 2>/dev/null) || return 1
  instance_alive "$pid" && tr '\0' '\n' <"/proc/$pid/cmdline" | grep -qxF "$INSTANCE/etc/${1#kopano-}.cfg" && echo "$pid"
}

instance_alive() { # PID : has not ended; what nobody reaps (a container without an init) has
  local state
  { read -r state <"/proc/$1/stat"; } 2>/dev/null && [[ ${state##*) } != Z* ]]
}

instance_free_port() { # WANTED : this port of 127.0.0.1, or the next one nobody listens on
  local port=$1
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  echo "$port"
}

instance_create() {
  mkdir -p "$INSTANCE"/{etc,lib,log,run,tls}
  chmod 700 "$INSTANCE"
  if [ ! -s "$INSTANCE/ports" ]; then
    printf 'lmtp=%s\nimap=%s\nimaps=%s\n' "$(instance_free_port 10024)" "$(instance_free_port 10143)" \
      "$(instance_free_port 10993)" >"$INSTANCE/ports"
  fi
  . "$INSTANCE/ports"
  if [ ! -s "$INSTANCE/tls/cert.pem" ]; then
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj /CN=localhost \
      -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout "$INSTANCE/tls/key.pem" \
      -out "$INSTANCE/tls/cert.pem" 2>"$SETUP_LOG" || setup_fail "openssl could not make a certificate: $(cat "$SETUP_LOG")"
  fi
  local name common
  for name in server dagent gateway; do
    common="log_method = file
log_file = $INSTANCE/log/$name.log
log_level = 4
pid_file = $INSTANCE/run/kopano-$name.pid
running_path = $INSTANCE/lib
run_as_user = $(id -un)
run_as_group = $(id -gn)"
    case $name in
      server) common+="
server_pipe_name = $INSTANCE/run/server.sock
server_pipe_priority = $INSTANCE/run/prio.sock
database_path = $INSTANCE/lib/kopano.db
attachment_path = $INSTANCE/lib/attachments
local_admin_users = root $(id -un)
audit_log_enabled = yes
audit_log_method = file
audit_log_file = $INSTANCE/log/audit.log
audit_log_timestamp = yes" ;;
      dagent) common+="
server_socket = file://$INSTANCE/run/server.sock
lmtp_listen = 127.0.0.1:$lmtp" ;;
      gateway) common+="
server_socket = file://$INSTANCE/run/server.sock
imap_listen = 127.0.0.1:$imap
imaps_listen = 127.0.0.1:$imaps
ssl_private_key_file = $INSTANCE/tls/key.pem
ssl_certificate_file = $INSTANCE/tls/cert.pem
max_connections_per_address = 2000
max_unauthenticated_per_address = 200" ;;
    esac
    [ -e "$INSTANCE/etc/$name.cfg" ] || printf '# Written once by ./run; yours to change.\n%s\n' "$common" >"$INSTANCE/etc/$name.cfg"
  done
  [ -e "$INSTANCE/etc/admin.cfg" ] || echo "server_socket = file://$INSTANCE/run/server.sock" >"$INSTANCE/etc/admin.cfg"
}

instance_start() {
  local daemon mode
  for daemon in "${DAEMONS[@]}"; do # a newer build takes the place of a running older one
    if instance_pid "$daemon" >/dev/null && [ "$BIN/$daemon" -nt "$INSTANCE/run/$daemon.pid" ]; then
      instance_stop
      break
    fi
  done
  for daemon in "${DAEMONS[@]}"; do
    instance_pid "$daemon" >/dev/null && continue
    mode=()
    [ "$daemon" = kopano-dagent ] && mode=(-d)
    "$BIN/$daemon" "${mode[@]}" -c "$INSTANCE/etc/${daemon#kopano-}.cfg" ||
      setup_fail "$daemon did not start; its log: $INSTANCE/log/${daemon#kopano-}.log
If the port has been taken since: choose another in $INSTANCE/etc/${daemon#kopano-}.cfg and in $INSTANCE/ports, then ./run again."
  done
}

instance_stop() {
  local i daemon pid stopped=0
  for ((i = ${#DAEMONS[@]} - 1; i >= 0; i--)); do
    daemon=${DAEMONS[i]}
    pid=$(instance_pid "$daemon") || continue
    kill "$pid"
    for _ in $(seq 650); do
      instance_alive "$pid" || break
      sleep 0.1
    done
    instance_alive "$pid" && setup_fail "$daemon (pid $pid) does not stop."
    echo "$daemon stopped."
    stopped=1
  done
  [ $stopped = 1 ] || echo "Nothing was running."
}

instance_admin() {
  KOPANO_CONFIG_PATH=$INSTANCE/etc KOPANO_SOCKET=file://$INSTANCE/run/server.sock "$BIN/kopano-admin" "$@"
}

instance_user() { # LOGIN PASSWORD FULL_NAME LEVEL : created, or the password set again
  printf '%s\n' "$2" >"$INSTANCE/run/password"
  instance_admin -c "$1" --password-file "$INSTANCE/run/password" -e "$1@localhost" -f "$3" -a "$4" >"$SETUP_LOG" 2>&1 ||
    instance_admin -u "$1" --password-file "$INSTANCE/run/password" >"$SETUP_LOG" 2>&1 ||
    setup_fail "The user $1 could not be made: $(cat "$SETUP_LOG")"
  rm -f "$INSTANCE/run/password"
}

instance_users() { # N : user1 … userN with the password "pass", and always two people and an administrator
  local login n
  if [ ! -s "$INSTANCE/users" ]; then
    for login in alice bob admin; do
      printf '%s=%s\n' "$login" "$(openssl rand -hex 8)"
    done >"$INSTANCE/users.new"
    . "$INSTANCE/users.new"
    instance_user alice "$alice" "Alice Example" 0
    instance_user bob "$bob" "Bob Example" 0
    instance_user admin "$admin" "Administrator" 2
    mv "$INSTANCE/users.new" "$INSTANCE/users"
  fi
  . "$INSTANCE/users"
  for ((n = 1; n <= $1; n++)); do
    [ -e "$INSTANCE/lib/.user$n" ] && continue
    instance_user "user$n" pass "User $n" 0
    : >"$INSTANCE/lib/.user$n"
  done
  [ "$1" -gt 0 ] && echo "user1 … user$1 exist, each with the password \"pass\"."
  instance_env
}

instance_variable() { # NAME VALUE : an assignment that any shell reads; quoted only where it must be
  local value=$2
  [[ $value =~ ^[A-Za-z0-9_./:@-]*$ ]] || value="'${value//\'/\'\\\'\'}'"
  echo "$1=$value"
}

instance_env() {
  local daemon pids=()
  . "$INSTANCE/ports"
  for daemon in "${DAEMONS[@]}"; do pids+=("$(instance_pid "$daemon")"); done
  {
    echo "# Shell variables of the instance; written by ./run."
    instance_variable KOPANO_LMTP "127.0.0.1:$lmtp"
    instance_variable KOPANO_IMAP "127.0.0.1:$imap"
    instance_variable KOPANO_IMAPS "127.0.0.1:$imaps"
    instance_variable KOPANO_SOCKET "file://$INSTANCE/run/server.sock"
    instance_variable KOPANO_CONFIG_PATH "$INSTANCE/etc"
    instance_variable KOPANO_LOGS "$INSTANCE/log"
    instance_variable KOPANO_BIN "$BIN"
    instance_variable KOPANO_CA "$INSTANCE/tls/cert.pem"
    instance_variable KOPANO_USER1 alice
    instance_variable KOPANO_PASSWORD1 "$alice"
    instance_variable KOPANO_USER2 bob
    instance_variable KOPANO_PASSWORD2 "$bob"
    instance_variable KOPANO_ADMIN admin
    instance_variable KOPANO_ADMIN_PASSWORD "$admin"
    instance_variable KOPANO_PIDS "$(IFS=';'; echo "${pids[*]}")"
    echo "export KOPANO_SOCKET KOPANO_CONFIG_PATH"
  } >"$INSTANCE/instance.env"
  chmod 600 "$INSTANCE/instance.env"
}

instance_samples() {
  [ -e "$INSTANCE/lib/.samples" ] && return 0
  . "$INSTANCE/ports"
  python3 scripts/deliver.py "127.0.0.1:$lmtp" alice@localhost bob@localhost -- packaging/examples/mails/*.eml
  : >"$INSTANCE/lib/.samples"
}

instance_print() {
  . "$INSTANCE/ports"
  . "$INSTANCE/users"
  cat <<EOF

The mail system runs. Connect any mail client:
  IMAP   127.0.0.1, port $imap (STARTTLS), or port $imaps (TLS); certificate: var/tls/cert.pem
  users  alice, password $alice
         bob,   password $bob
  admin  admin, password $admin
Try it:
  curl --cacert var/tls/cert.pem --user alice:$alice 'imaps://localhost:$imaps/INBOX?ALL'
  neomutt -e 'set certificate_file=var/tls/cert.pem imap_pass=$alice folder=imaps://alice@localhost:$imaps/' -f imaps://alice@localhost:$imaps/INBOX   # if installed
  . var/instance.env && "\$KOPANO_BIN/kopano-admin" -l
Deliver a mail of your own by LMTP to 127.0.0.1:$lmtp, for example:
  python3 scripts/deliver.py 127.0.0.1:$lmtp alice@localhost -- packaging/examples/mails/01-welcome.eml
Logs: var/log   Configuration: var/etc   Addresses for scripts: var/instance.env
Stop with ./run stop
EOF
}

instance_status() {
  local daemon pid missing=0
  for daemon in "${DAEMONS[@]}"; do
    if pid=$(instance_pid "$daemon"); then
      echo "$daemon runs, pid $pid"
    else
      echo "$daemon does not run"
      missing=1
    fi
  done
  [ $missing = 0 ] && [ -s "$INSTANCE/users" ] && instance_print
  return $missing
}
