#!/bin/sh
# Pulls an image if the policy allows it: sh deploy.sh REPOSITORY@DIGEST
set -eu
with_key="--key cosign.pub --insecure-ignore-tlog=true"

# region policy
case $1 in
  *@sha256:*) ;;
  *) echo "$1 is a tag, which can be moved: deploy a digest." >&2; exit 1 ;;
esac
cosign verify $with_key "$1" > /dev/null
cosign verify-attestation $with_key --type slsaprovenance1 "$1" > /dev/null
cosign verify-attestation $with_key --type cyclonedx "$1" > sbom.attestation
python3 policy.py sbom.attestation denied.txt
docker pull --quiet "$1"
# endregion
