"""Step 9: the server is PID 1, and stopping it cuts no request off."""

import pytest

from measure.stop_under_load import CLIENTS, Stop, stop_under_load
from steps.docker import serving


@pytest.fixture(scope="module")
def stop(image: str) -> Stop:
    """What it costs to stop your container while clients wait."""
    return stop_under_load(image)


def test_the_first_process_is_no_shell(image: str) -> None:
    with serving(image) as container:
        command = container.execute("cat", "/proc/1/cmdline").split("\0")
    assert not command[0].endswith("sh"), f"PID 1 is {' '.join(command)}"
    assert any(part.endswith("churn-api") for part in command), command


def test_it_ends_by_itself(stop: Stop) -> None:
    assert stop.exit_code == 0, "137: it was killed after the time limit"


def test_no_request_is_cut_off(stop: Stop) -> None:
    assert stop.served >= CLIENTS
    assert stop.cut == 0
