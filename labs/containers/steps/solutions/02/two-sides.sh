#!/bin/sh
# Prints one process as its container sees it and as the host does, and its memory limit.
set -e
docker run --detach --name two-sides --memory 64m python:3.13-slim sleep 300 >/dev/null
trap 'docker rm --force two-sides >/dev/null' EXIT

# region two-sides
pid=$(docker inspect --format '{{.State.Pid}}' two-sides)
docker run --rm --pid host python:3.13-slim grep NSpid "/proc/$pid/status"
# endregion

# region limit
docker exec two-sides sh -c '
  cat /sys/fs/cgroup/memory.max 2>/dev/null ||  # control groups, version 2
  cat /sys/fs/cgroup/memory/memory.limit_in_bytes  # version 1
'
# endregion
