#!/bin/sh
# Makes the database on the first start, as the official image does: POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB, each
# also as a file, and SQL in /docker-entrypoint-initdb.d. Then the server becomes PID 1.
set -eu

if [ "$(id -u)" = 0 ]; then
  chown -R postgres "$PGDATA"
  chmod 700 "$PGDATA"
  exec setpriv --reuid postgres --regid postgres --init-groups "$0" "$@"
fi

value_of() {
  eval "value=\${$1:-} file=\${$1_FILE:-}"
  if [ -n "$file" ]; then cat "$file"; else printf %s "${value:-$2}"; fi
}

if [ "$1" = postgres ] && [ ! -s "$PGDATA/PG_VERSION" ]; then
  user=$(value_of POSTGRES_USER postgres)
  password=$(value_of POSTGRES_PASSWORD '')
  database=$(value_of POSTGRES_DB "$user")
  if [ -z "$password" ]; then
    echo 'Error: Database is uninitialized and superuser password is not specified.' >&2
    exit 1
  fi
  printf %s "$password" > /tmp/password
  initdb --username "$user" --pwfile /tmp/password --auth-host scram-sha-256
  rm /tmp/password
  echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
  pg_ctl --wait --options "-c listen_addresses=''" start
  if [ "$database" != postgres ]; then createdb --username "$user" "$database"; fi
  for script in /docker-entrypoint-initdb.d/*.sql; do
    if [ -f "$script" ]; then psql --username "$user" --dbname "$database" --file "$script"; fi
  done
  pg_ctl --wait --mode fast stop
fi
if [ "$1" = postgres ]; then
  shift
  set -- postgres -c listen_addresses='*' "$@"
fi
exec "$@"
