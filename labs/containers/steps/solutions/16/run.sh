#!/bin/sh
# Starts the API: sh run.sh IMAGE
# A network of its own, its predictions in a volume, its port on this machine only, and
# no more of the machine than it needs.
set -eu
name=${NAME:-churn} memory=${MEMORY:-512m}

docker network inspect "$name" > /dev/null 2>&1 || docker network create "$name" > /dev/null
# region limits
docker run --detach --name "$name-api" \
  --network "$name" \
  --publish "127.0.0.1:${PORT:-8000}:8000" \
  --mount type=volume,source="$name-predictions",target=/data \
  --read-only --tmpfs /tmp:size=64m --stop-timeout 15 \
  --memory "$memory" --memory-swap "$memory" --pids-limit 100 --cpus "${CPUS:-1}" \
  --log-driver json-file --log-opt max-size=10m --log-opt max-file=3 \
  --env-file churn.env \
  "$1"
# endregion
