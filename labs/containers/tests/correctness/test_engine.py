"""The engine leaves the machine as it was; what commands left in it is found."""

import os

import pytest

from engine.daemon import without_docker
from engine.footprint import footprint, left_behind, rules_in
from engine.leftovers import new_things, reference_and_name
from engine.machine import SOCKET
from steps.docker import started

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


def test_what_an_engine_leaves_on_the_machine_is_named() -> None:
    before = {"mount": ["/proc"], "interface": ["lo"]}
    after = {"mount": ["/proc", "/run/netns"], "interface": ["docker0", "lo"]}
    assert left_behind(before, before) == []
    assert left_behind(before, after) == ["mount /run/netns", "interface docker0"]


def test_a_rule_a_chain_and_a_strict_policy_count_and_an_empty_table_does_not() -> None:
    saved = "# by iptables\n*nat\n:POSTROUTING ACCEPT [7:420]\nCOMMIT\n"
    assert list(rules_in(saved)) == []
    saved += "*filter\n:FORWARD DROP [0:0]\n:DOCKER - [0:0]\n-A FORWARD -j DOCKER\n"
    assert list(rules_in(saved)) == [
        "filter FORWARD DROP",
        "filter DOCKER -",
        "filter -A FORWARD -j DOCKER",
    ]


@pytest.mark.skipif(
    os.environ.get("DOCKER_HOST") != f"unix://{SOCKET}",
    reason="another engine runs, and what it changes is not ours to look for",
)
def test_while_a_container_runs_it_is_seen_in_every_way() -> None:
    with started("python:3.13-slim", "-p", "127.0.0.1::80", command=("sleep", "60")):
        seen = footprint()
    traces = {
        "process": "sleep 60",
        "mount": "/overlay2/",
        "interface": "docker0",
        "firewall rule": "DOCKER",
        "socket": str(SOCKET),
        "control group": "docker",
        "kernel setting": "ip_forward = 1",
    }
    missed = [
        kind
        for kind, trace in traces.items()
        if not any(trace in thing for thing in seen[kind])
    ]
    assert missed == []
