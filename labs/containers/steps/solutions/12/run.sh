#!/bin/sh
# Starts the API: sh run.sh IMAGE
# A network of its own, its predictions in a volume, its port on this machine only.
set -eu
name=${NAME:-churn}

# region run
docker network inspect "$name" > /dev/null 2>&1 || docker network create "$name" > /dev/null
docker run --detach --name "$name-api" \
  --network "$name" \
  --publish "127.0.0.1:${PORT:-8000}:8000" \
  --mount type=volume,source="$name-predictions",target=/data \
  --read-only --tmpfs /tmp --stop-timeout 15 \
  --env-file churn.env \
  "$1"
# endregion
