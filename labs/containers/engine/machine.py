"""What the engine needs of this machine, and how it asks for it."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

#: Kept between runs, ignored by git: programs, the base image, the engine's data.
CACHE = Path(__file__).parents[3] / ".cache" / "containers"
PROGRAMS = CACHE / "programs"

#: Sockets have to lie here, because their paths may have 107 characters at most. One
#: engine a machine is enough, so the name is always the same.
RUNTIME = Path("/run/containers-lab")
SOCKET = RUNTIME / "docker.sock"


class EngineError(Exception):
    """Says in a sentence what is missing, and how to get it."""


def progress(sentence: str) -> None:
    """To the error stream: the output belongs to what `start` prints for a shell."""
    sys.stderr.write(f"  engine: {sentence}\n")
    sys.stderr.flush()


def run(
    command: Sequence[str | Path],
    *,
    environment: dict[str, str] | None = None,
    cwd: Path | None = None,
) -> str:
    """Runs a program and gives its output; its failure is an EngineError."""
    done = subprocess.run(
        command,
        env=environment,
        cwd=cwd,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode != 0:
        lines = "\n".join((done.stdout + done.stderr).splitlines()[-30:])
        raise EngineError(f"`{' '.join(map(str, command))}` failed:\n{lines}")
    return done.stdout
