#!/bin/sh
# Serves a prepared site in the place of the present one, in one step and without a request lost:
#   deploy/release.sh <what deploy:prepare made> <the folder that nginx has as its prefix>
# The folder holds releases/<name>/, current -> releases/<name>, and run/ with nginx's process id.
set -eu
export LC_ALL=C

if [ $# -ne 2 ] || [ ! -d "$1/site" ] || [ ! -d "$1/nginx" ]; then
  echo "Usage: release.sh <folder of npm run deploy:prepare> <prefix of nginx>; the first has site/ and nginx/ in it." >&2
  exit 2
fi
prepared=$(cd "$1" && pwd)
mkdir -p "$2/releases" "$2/run"
cd "$2"
name=${RELEASE:-$(date -u +%Y%m%dT%H%M%SZ)-$$}
new=$PWD/releases/$name
if [ -e "$new" ]; then
  echo "releases/$name is there already: give the release another name." >&2
  exit 2
fi
old=$(readlink current || true)

# Until it is whole it has another name; what a broken run leaves is swept up by the next.
rm -rf releases/*.part
cp -R -p "$prepared" "$new.part"

# Names with a hash in them: a page of this release asks for them, maybe after the next release.
(cd "$new.part/site" && find . -type f \( -path '*/assets/*' -o -path '*/pyodide/*' -o -path '*/search/*.??????????.*' \)) >"$new.part/hashed"

# Links a list of the old release's files into the new one.
keep() {
  tr '\n' '\0' | xargs -0 -r cp --link --parents --target-directory "$new.part/site" "$@"
}

if [ -n "$old" ]; then
  (
    cd "$old/site"
    # What is the same stays the same file: its time and ETag hold, and a browser that asks again gets 304.
    diff -rqs . "$new.part/site" | sed -n 's/^Files \(\.\/.*\) and \/.* are identical$/\1/p' | keep --force
    # One release back, not all of them: a page that was opened before the last release is loaded whole.
    keep --no-clobber <../hashed
  )
fi
mv "$new.part" "$new"

nginx=${NGINX_PROGRAM:-nginx}
running=$(cat run/nginx.pid 2>/dev/null || true)
# A machine that was switched off leaves a number that is nobody's.
[ -n "$running" ] && kill -0 "$running" 2>/dev/null || running=
if [ -n "$running" ] && ! "$nginx" -t -q -p "$PWD/" -c "releases/$name/nginx/nginx.conf"; then
  rm -rf "$new"
  echo "nginx refuses the new configuration (above). The present release is still served." >&2
  exit 1
fi

# A rename replaces the link at once: every request sees the one release or the other.
ln -s "releases/$name" current.next
mv -T current.next current
# Other headers need a reload. It closes connections that wait for a next request, and browsers open others by themselves;
# without a reload not even that happens.
if [ -n "$running" ] && ! diff -rq "$old/nginx" "releases/$name/nginx" >/dev/null; then
  kill -HUP "$running"
fi

for release in releases/*; do
  case $release in "releases/$name" | "$old") ;; *) rm -rf "$release" ;; esac
done
echo "Serving releases/$name${old:+, after $old}."
