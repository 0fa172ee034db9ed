"""Records what kubectl says of each broken manifest, for the lessons and the errors page.

python -m measure.broken      applies each, waits for its symptom, writes broken/<case>/seen.txt (two minutes)
"""

import sys

import pytest

from steps.broken import Case, at_once, space_for
from steps.kubectl import Space, wait_until

LIMIT_S = 200
#: Namespaces of tests have random names; the lessons' one is always the same.
NAMESPACE = "churn"


def seen(case: Case) -> str:
    """What kubectl printed in the moment in which the symptom showed; a moment later a pod may be starting again."""
    said: list[str] = []
    overview = ["get", "pods", "-l", f"app={case.name}"]

    def shows(space: Space) -> bool:
        said[:] = [printed(space, command) for command in [overview, case.look]]
        return case.shows(said[-1])

    with space_for(case) as space:
        space.apply(case.manifest)
        wait_until(lambda: shows(space), f"{case.name} shows its symptom", LIMIT_S)
    return "\n".join(said)


def printed(space: Space, command: list[str]) -> str:
    said = space.try_kubectl(*command).output.replace(space.name, NAMESPACE)
    lines = [line.rstrip() for line in said.splitlines()]
    return "\n".join([f"$ kubectl {' '.join(command)}", *lines, ""])


def main() -> None:
    def record(case: Case) -> str:
        try:
            case.seen.write_text(seen(case), "utf-8")
        except pytest.fail.Exception as failure:
            return str(failure)
        return "recorded"

    for name, outcome in at_once(record).items():
        sys.stdout.write(f"{name}: {outcome}\n")


if __name__ == "__main__":
    main()
