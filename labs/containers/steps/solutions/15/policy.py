"""Refuses an image that has a denied package: `python3 policy.py ATTESTATION DENIED`.

Each line of DENIED is `name<version reason`: what is older is denied.
"""

import base64
import json
import re
import sys
from pathlib import Path


def components(attestation: str) -> dict[str, str]:
    """Name → version of all that the signed list of components names."""
    payload = json.loads(
        base64.b64decode(json.loads(attestation.splitlines()[-1])["payload"])
    )
    found = payload["predicate"]["components"]
    return {one["name"]: one["version"] for one in found if "version" in one}


# region denied
def numbers(version: str) -> list[int]:
    """1.10.2 is newer than 1.9: versions are compared as numbers, not as texts."""
    return [int(part) for part in re.findall(r"\d+", version)]


def denied(found: dict[str, str], rules: list[str]) -> list[str]:
    """A sentence for each package that a rule denies."""
    problems = []
    for rule in rules:
        condition, reason = rule.split(maxsplit=1)
        name, fixed = condition.split("<")
        if name in found and numbers(found[name]) < numbers(fixed):
            problems.append(f"{name} {found[name]} is older than {fixed}: {reason}")
    return problems


# endregion

if __name__ == "__main__":
    lines = Path(sys.argv[2]).read_text("utf-8").splitlines()
    problems = denied(
        components(Path(sys.argv[1]).read_text("utf-8")),
        [line for line in lines if line and not line.startswith("#")],
    )
    sys.exit("\n".join(problems) or None)
