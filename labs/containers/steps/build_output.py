"""What `docker build --progress plain` says about the cache."""

import re


def executed_steps(output: str) -> list[str]:
    """The instructions that were not in the cache, but executed."""
    steps = dict(re.findall(r"^#(\d+) \[[^]]*\d+/\d+\] (.*)$", output, re.MULTILINE))
    cached = set(re.findall(r"^#(\d+) CACHED$", output, re.MULTILINE))
    return [
        step
        for number, step in steps.items()
        if number not in cached and not step.startswith("FROM ")
    ]
