"""The engine leaves the machine as it was; what commands left in it is found."""

import pytest

from engine.daemon import without_docker
from engine.leftovers import new_things, reference_and_name

RULES_BEFORE = """\
*filter
:INPUT ACCEPT [0:0]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
COMMIT
"""
RULES_OF_DOCKER = """\
:DOCKER - [0:0]
:DOCKER-USER - [0:0]
-A FORWARD -j DOCKER-USER
-A FORWARD -o docker0 -j DOCKER
-A FORWARD -i br-12ab ! -o br-12ab -j ACCEPT
"""


def test_the_rules_of_the_firewall_are_those_of_before() -> None:
    after = RULES_BEFORE.replace(":FORWARD ACCEPT", ":FORWARD DROP")
    after = after.replace("-A INPUT", RULES_OF_DOCKER + "-A INPUT")
    assert without_docker(after, policy="ACCEPT") == RULES_BEFORE


def test_a_policy_that_was_strict_stays_strict() -> None:
    strict = RULES_BEFORE.replace(":FORWARD ACCEPT", ":FORWARD DROP")
    assert without_docker(strict, policy="DROP") == strict


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        ({"ID": "1", "Names": "api"}, ("1", "api")),
        ({"ID": "2", "Name": "net"}, ("2", "net")),
        ({"Name": "data"}, ("data", "data")),
        ({"ID": "3", "Repository": "a", "Tag": "1"}, ("a:1", "a:1")),
        (
            {"ID": "4", "Repository": "a", "Tag": "<none>"},
            ("4", "a:<none>"),
        ),
    ],
)
def test_each_kind_of_thing_has_a_reference(
    thing: dict[str, str], expected: tuple[str, str]
) -> None:
    assert reference_and_name(thing) == expected


def test_what_is_new_is_found_by_its_reference() -> None:
    before = {"container": {"1": "api"}, "image": {}}
    now = {
        "container": {"1": "api", "2": "db"},
        "image": {"churn:1": "churn:1", "python:3": "python:3"},
        "stand-in": {"python:3": "python:3"},
    }
    assert new_things("container", before, now) == {"2": "db"}
    assert new_things("image", before, now) == {"churn:1": "churn:1"}
