"""Breaks and repairs each case; records what kubectl says of each broken manifest, for the lessons and the errors page.

python -m measure.broken      applies each, waits for its symptom, writes broken/<case>/seen.txt (two minutes)
"""

import sys

import pytest

from steps.broken import Case, at_once, is_well, said_once_it_counts, space_for
from steps.catch_up import SOLUTIONS
from steps.kubectl import Space, wait_until

LIMIT_S = 300
#: What a repair cannot change in place: a claim keeps its class.
DELETED_FIRST = {"volume-claim": ["deployment,pvc", "volume-claim"]}
#: Namespaces of tests have random names; the lessons' one is always the same.
NAMESPACE = "churn"


def diagnosed_and_repaired() -> dict[str, str]:
    """What went otherwise than told, by case: nothing at best."""

    def outcome(case: Case) -> str:
        try:
            with space_for(case) as space:
                diagnose_and_repair(case, space)
        except pytest.fail.Exception as failure:
            return str(failure)
        return ""

    return at_once(outcome)


def diagnose_and_repair(case: Case, space: Space) -> None:
    """Applies the fault, waits for its symptom, applies the repair and waits until all is well."""
    space.apply(case.manifest)
    wait_until(lambda: case.shows(said_once_it_counts(case, space)), "the symptom shows", LIMIT_S)
    if is_well(case, space):
        pytest.fail("The symptom shows, and everything works all the same")
    if case.name in DELETED_FIRST:
        space.kubectl("delete", *DELETED_FIRST[case.name])
    space.apply(SOLUTIONS / "17/broken" / f"{case.name}.yaml")
    wait_until(lambda: is_well(case, space), "it is well after the repair", LIMIT_S)


def seen(case: Case) -> str:
    """What kubectl printed in the moment in which the symptom showed; a moment later a pod may be starting again."""
    overview = ["get", "pods", "-l", f"app={case.name}"]
    texts = ["", ""]

    def shows(space: Space) -> bool:
        texts[:] = [said_once_it_counts(case, space), space.try_kubectl(*overview).output]
        return case.shows(texts[0])

    with space_for(case) as space:
        space.apply(case.manifest)
        wait_until(lambda: shows(space), f"{case.name} shows its symptom", LIMIT_S)
    looked, listed = [text.replace(space.name, NAMESPACE) for text in texts]
    return "\n".join([printed(overview, listed), printed(case.look, looked)])


def printed(command: list[str], said: str) -> str:
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
