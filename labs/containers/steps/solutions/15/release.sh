#!/bin/sh
# Releases your image: sh release.sh REPOSITORY VERSION
# The registry then has its list of components, its provenance and its signature, and
# the file image.digest names what is to be deployed.
set -eu
repository=$1 image=$1:$2

if docker manifest inspect --insecure "$image" > /dev/null 2>&1; then
  echo "$image exists already. A released version never changes: choose a new one." >&2
  exit 1
fi
docker build --tag "$image" .
pushed=$(docker push "$image")
digest=$(echo "$pushed" | sed -n 's/.*digest: \(sha256:[0-9a-f]*\).*/\1/p')
released=$repository@$digest

# region sbom
syft scan --quiet --output cyclonedx-json=sbom.json "docker:$image"
# endregion

# region provenance
cat > provenance.json <<END
{
  "buildDefinition": {
    "buildType": "https://example.com/churn/release.sh",
    "externalParameters": {"version": "$2"},
    "resolvedDependencies": [
      {"uri": "Dockerfile", "digest": {"sha256": "$(sha256sum Dockerfile | cut -d ' ' -f 1)"}},
      {"uri": "runtime.lock", "digest": {"sha256": "$(sha256sum runtime.lock | cut -d ' ' -f 1)"}}
    ]
  },
  "runDetails": {
    "builder": {"id": "https://example.com/builders/$(hostname)"},
    "metadata": {"finishedOn": "$(date -u +%Y-%m-%dT%H:%M:%SZ)"}
  }
}
END
# endregion

# region sign
with_key="--key cosign.key --tlog-upload=false --yes"
cosign sign $with_key "$released"
cosign attest $with_key --type cyclonedx --predicate sbom.json "$released"
cosign attest $with_key --type slsaprovenance1 --predicate provenance.json "$released"
# endregion

# Last: what is not signed has no name to be deployed by.
echo "$released" > image.digest
