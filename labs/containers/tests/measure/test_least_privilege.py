"""What the lesson on least privilege claims: each restriction forbids its own thing."""

from collections.abc import Iterator

import pytest

from steps.docker import docker, try_docker

BASE = "python:3.13-slim"
#: What Docker leaves root of a container: fourteen capabilities.
DEFAULT_CAPABILITIES = 0x00000000A80425FB
NOBODY_S_TASKS = "touch /tmp/x; chown 1 /tmp/x; touch /usr/new && echo written"


def in_container(*options: str, command: str) -> str:
    """What a shell prints, both streams in order, whether it succeeds or not."""
    script = f"exec 2>&1; {command}"
    return try_docker("run", "--rm", *options, BASE, "sh", "-c", script).output


def effective_capabilities(*options: str) -> int:
    line = in_container(*options, command="grep CapEff /proc/self/status")
    return int(line.split()[1], 16)


def test_root_has_fourteen_capabilities_and_others_none() -> None:
    assert effective_capabilities() == DEFAULT_CAPABILITIES
    assert DEFAULT_CAPABILITIES.bit_count() == 14
    assert effective_capabilities("--user", "10001") == 0
    assert effective_capabilities("--cap-drop", "ALL") == 0


def test_root_may_do_all_three() -> None:
    assert in_container(command=NOBODY_S_TASKS) == "written\n"


def test_another_user_may_neither_change_owners_nor_write_to_usr() -> None:
    output = in_container("--user", "10001", command=NOBODY_S_TASKS)
    assert "chown: changing ownership of '/tmp/x': Operation not permitted" in output
    assert "touch: cannot touch '/usr/new': Permission denied" in output


def test_root_without_capabilities_still_writes_what_it_owns() -> None:
    output = in_container("--cap-drop", "ALL", command=NOBODY_S_TASKS)
    assert "Operation not permitted" in output
    assert output.endswith("written\n")


def test_a_user_without_a_group_gets_the_group_of_root() -> None:
    assert in_container("--user", "10001", command="id -g") == "0\n"
    assert in_container("--user", "10001:10001", command="id -g") == "10001\n"


def test_a_read_only_file_system_stops_root() -> None:
    output = in_container("--read-only", command="touch /usr/new")
    assert output == "touch: cannot touch '/usr/new': Read-only file system\n"


def test_a_tmpfs_can_be_written_but_not_executed() -> None:
    command = "cp /bin/true /tmp/ && echo copied; /tmp/true"
    output = in_container("--read-only", "--tmpfs", "/tmp", command=command)
    assert output == "copied\nsh: 1: /tmp/true: Permission denied\n"


def test_a_tmpfs_may_belong_to_a_user() -> None:
    options = ["--read-only", "--user", "10001:10001", "--tmpfs", "/data:uid=10001"]
    assert (
        in_container(*options, command="touch /data/x && echo written") == "written\n"
    )


@pytest.fixture(scope="module")
def setuid(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An image with a program that runs with the rights of its owner, root."""
    folder = tmp_path_factory.mktemp("setuid")
    lines = [
        f"FROM {BASE}",
        "RUN cp /usr/bin/id /usr/bin/id-as-root && chmod u+s /usr/bin/id-as-root",
    ]
    (folder / "Dockerfile").write_text("\n".join(lines))
    docker("build", "--tag", "measure:setuid", folder)
    yield "measure:setuid"
    docker("image", "rm", "--force", "measure:setuid")


def test_a_setuid_program_makes_root_unless_it_is_forbidden(setuid: str) -> None:
    run = ["run", "--rm", "--user", "10001:10001"]
    assert "euid=0(root)" in docker(*run, setuid, "id-as-root")
    assert "euid=0(root)" in docker(*run, "--cap-drop", "ALL", setuid, "id-as-root")
    forbidden = [*run, "--security-opt", "no-new-privileges"]
    assert "euid" not in docker(*forbidden, setuid, "id-as-root")


def test_a_volume_takes_the_owner_of_its_directory_over() -> None:
    """A new, anonymous volume at /var/mail, which belongs to root and group 8."""
    options = ["--volume", "/var/mail"]
    assert in_container(*options, command="stat -c %u:%g /var/mail") == "0:8\n"
