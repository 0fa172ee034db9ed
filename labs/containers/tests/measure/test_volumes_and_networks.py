"""What lesson 12 says of files and addresses of containers."""

import os
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from steps.docker import Container, docker, started, try_docker

PYTHON = "python:3.13-slim"
SLEEP = ("sleep", "infinity")
SERVE = "python -m http.server 8000"

on_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="Docker Desktop translates the owners of files"
)


@pytest.fixture
def volume() -> Iterator[str]:
    name = f"measure-{uuid.uuid4().hex[:8]}"
    yield name
    try_docker("volume", "rm", "--force", name)


@pytest.fixture
def network() -> Iterator[str]:
    name = f"measure-{uuid.uuid4().hex[:8]}"
    docker("network", "create", name)
    yield name
    docker("network", "rm", name)


def run(*options: str, command: str) -> str:
    return docker("run", "--rm", *options, PYTHON, "sh", "-c", command)


def test_a_stopped_container_keeps_its_files_and_a_removed_one_does_not() -> None:
    with started(PYTHON, command=SLEEP) as container:
        container.execute("touch", "/written")
        docker("restart", "--time", "0", container.id)
        assert container.execute("ls", "/written") == "/written"
    with started(PYTHON, command=SLEEP) as container:
        assert try_docker("exec", container.id, "ls", "/written").code != 0


def test_a_named_volume_outlives_its_container(volume: str) -> None:
    options = f"--volume={volume}:/data"
    run(options, command="echo kept > /data/file")
    assert run(options, command="cat /data/file") == "kept"


def test_rm_takes_an_anonymous_volume_along_but_not_a_named_one(volume: str) -> None:
    before = docker("volume", "ls", "--quiet")
    run("--volume=/data", f"--volume={volume}:/named", command="true")
    assert set(docker("volume", "ls", "--quiet").split()) - set(before.split()) == {
        volume
    }


@pytest.fixture(scope="module")
def with_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An image in which /data belongs to user 10001."""
    folder = tmp_path_factory.mktemp("with-data")
    (folder / "Dockerfile").write_text(
        f"FROM {PYTHON}\n"
        "RUN install --directory --owner=10001 /data && touch /data/from-image\n"
        "USER 10001\n"
    )
    docker("build", "--tag", "measure-with-data", folder)
    yield "measure-with-data"
    docker("image", "rm", "--force", "measure-with-data")


def test_an_empty_volume_gets_the_content_and_the_owner_of_the_image(
    with_data: str, volume: str
) -> None:
    command = ["sh", "-c", "touch /data/new && ls /data && stat -c %u /data"]
    options = f"--volume={volume}:/data"
    output = docker("run", "--rm", options, with_data, *command)
    assert output.split() == ["from-image", "new", "10001"]


@on_linux
def test_a_bind_mount_keeps_the_owner_of_the_host_and_hides_the_image(
    with_data: str, tmp_path: Path
) -> None:
    tmp_path.chmod(0o755)
    options = f"--volume={tmp_path}:/data"
    done = try_docker("run", "--rm", options, with_data, "touch", "/data/new")
    assert (done.code, "Permission denied" in done.output) == (1, True)
    assert docker("run", "--rm", options, with_data, "ls", "/data") == ""
    as_owner = ["--user", f"{os.getuid()}:{os.getgid()}"]
    docker("run", "--rm", options, *as_owner, with_data, "touch", "/data/new")
    assert (tmp_path / "new").stat().st_uid == os.getuid()


@on_linux
def test_root_in_a_container_leaves_files_of_root_on_the_host(tmp_path: Path) -> None:
    run(f"--volume={tmp_path}:/data", command="touch /data/new")
    assert (tmp_path / "new").stat().st_uid == 0


def test_v_makes_a_missing_folder_and_mount_refuses(tmp_path: Path) -> None:
    run(f"--volume={tmp_path}/made:/data", command="true")
    assert (tmp_path / "made").is_dir()
    missing = f"--mount=type=bind,source={tmp_path}/missing,target=/data"
    done = try_docker("run", "--rm", missing, PYTHON, "true")
    assert (done.code, "does not exist" in done.output) == (125, True)


def reaches(address: str, *options: str) -> bool:
    ask = f"import urllib.request as r; r.urlopen('http://{address}', timeout=5)"
    return try_docker("run", "--rm", *options, PYTHON, "python", "-c", ask).code == 0


def test_names_lead_to_neighbors_in_a_network_of_ones_own_only(network: str) -> None:
    name = f"server-{network}"
    serve = ("sh", "-c", SERVE)
    inside = f"--network={network}"
    with started(PYTHON, f"--name={name}", inside, command=serve) as server:
        wait_until_listening(server)
        assert reaches(f"{name}:8000", inside)
        assert not reaches("localhost:8000", inside), "localhost is the asker itself"
        assert not reaches(f"{name}:8000"), "another network does not know the name"
    with started(PYTHON, f"--name={name}", command=serve) as server:
        wait_until_listening(server)
        assert not reaches(f"{name}:8000"), "the default network has no names"
        address = server.inspect()["NetworkSettings"]["IPAddress"]
        assert reaches(f"{address}:8000"), "but its containers are neighbors, too"


def test_a_server_on_127_0_0_1_is_not_reached_through_a_published_port() -> None:
    published = "--publish=127.0.0.1::8000"
    for address, is_reached in [("127.0.0.1", False), ("0.0.0.0", True)]:
        serve = ("sh", "-c", f"{SERVE} --bind {address}")
        with started(PYTHON, published, command=serve) as server:
            wait_until_listening(server)
            port = server.url.rsplit(":", 1)[1]
            assert reaches(f"127.0.0.1:{port}", "--network=host") == is_reached


def test_a_taken_port_is_refused_with_its_number() -> None:
    with started(PYTHON, "--publish=127.0.0.1::8000", command=SLEEP) as first:
        port = first.url.rsplit(":", 1)[1]
        taken = f"--publish=127.0.0.1:{port}:8000"
        name = f"--name=measure-taken-{port}"
        done = try_docker("run", name, taken, PYTHON, "true")
        assert done.code == 125
        assert f"127.0.0.1:{port} failed: port is already allocated" in done.output
        # It was created all the same, and its name is taken now.
        state = docker("inspect", "--format={{.State.Status}}", name.split("=")[1])
        docker("rm", name.split("=")[1])
        assert state == "created"


def wait_until_listening(server: Container) -> None:
    server.execute(
        "python",
        "-c",
        "import socket, time\n"
        "while socket.socket().connect_ex(('127.0.0.1', 8000)): time.sleep(0.1)",
    )
