#!/bin/sh
# Releases your image: sh release.sh REPOSITORY VERSION
# The file image.digest then names what is to be deployed.
set -eu
repository=$1 image=$1:$2

# region release
if docker manifest inspect --insecure "$image" > /dev/null 2>&1; then
  echo "$image exists already. A released version never changes: choose a new one." >&2
  exit 1
fi
docker build --tag "$image" .
pushed=$(docker push "$image")
digest=$(echo "$pushed" | sed -n 's/.*digest: \(sha256:[0-9a-f]*\).*/\1/p')
echo "$repository@$digest" > image.digest
# endregion
