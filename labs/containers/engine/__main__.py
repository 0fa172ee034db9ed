"""Sets a Docker engine up for tests, where there is none.

python -m engine start     starts it, prints the variables that find it, as JSON, and
                           whether it was this command that started it
python -m engine shell     prints them for a shell: eval "$(python -m engine shell)"
python -m engine stop      stops it, and leaves the machine as it was
python -m engine remember FILE   writes down what is in the engine
python -m engine tidy FILE       removes what is new since then, prints what was left

Where Docker runs, `start` changes nothing; `stop` stops only an engine of this kind.
"""

import json
import shlex
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from engine.daemon import answers, environment, start_daemon, stop_daemon
from engine.images import prepare_images
from engine.leftovers import remember, remove_new
from engine.machine import EngineError
from engine.programs import prepare_programs


@dataclass(frozen=True)
class Started:
    """An engine that responds."""

    #: Finds it; empty where Docker can be reached anyway.
    environment: dict[str, str]
    #: Whether whoever called has to stop it.
    is_new: bool


def start() -> Started:
    """Finds an engine, or starts one."""
    if answers({}):
        return Started({}, is_new=False)
    is_new = not answers(environment())
    if is_new:
        prepare_programs()
        start_daemon()
    prepare_images()
    return Started(environment(), is_new)


def main(arguments: list[str]) -> int:
    """Runs one command; the exit code is 2 when there is no such command."""
    try:
        match arguments:
            case ["start"]:
                sys.stdout.write(json.dumps(asdict(start())))
            case ["shell"]:
                for name, value in start().environment.items():
                    sys.stdout.write(f"export {name}={shlex.quote(value)}\n")
            case ["stop"]:
                stop_daemon()
            case ["remember", file]:
                remember(Path(file))
            case ["tidy", file]:
                sys.stdout.write("\n".join(remove_new(Path(file))))
            case _:
                sys.stderr.write(__doc__ or "")
                return 2
    except EngineError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
