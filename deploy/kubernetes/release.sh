#!/bin/sh
# Releases an image on Kubernetes, all at once:
#   deploy/kubernetes/release.sh registry.example/site@sha256:…
# Pods of two releases never answer at the same time: a page of the one would ask the other for its scripts.
set -eu

image=${1:-}
case $image in
*@sha256:*) ;;
*)
  echo "Usage: release.sh <image>@sha256:<digest>; a tag may mean another image tomorrow." >&2
  exit 2
  ;;
esac
here=$(cd "$(dirname "$0")" && pwd)

old=$(kubectl get service site --ignore-not-found --output 'jsonpath={.spec.selector.release}')
case $old in
blue) new=green ;;
*) new=blue ;;
esac

sed -e "s|COLOUR|$new|g" -e "s|IMAGE|$image|" "$here/deployment.yaml" | kubectl apply --filename -
if ! kubectl rollout status "deployment/site-$new" --timeout 5m; then
  echo "site-$new does not become ready: kubectl describe pods --selector release=$new. ${old:-Nothing} is still served." >&2
  exit 1
fi

if [ -z "$old" ]; then
  kubectl apply --filename "$here/service.yaml"
else
  kubectl patch service site --patch "{\"spec\":{\"selector\":{\"release\":\"$new\"}}}"
  # Open connections end where they began; back is one patch away until the next release.
  echo "To go back: kubectl patch service site --patch '{\"spec\":{\"selector\":{\"release\":\"$old\"}}}'"
fi
echo "Serving $image as site-$new."
