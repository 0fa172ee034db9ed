"""Step 6: both stages begin with one base, the slim one, which an argument names."""

import re
from pathlib import Path

import pytest

from steps.docker import predict, serving, try_docker

#: The lines that choose a base, without those that begin with a stage of this file.
FROM = re.compile(r"^FROM\s+(?:--\S+\s+)*(\S+)", re.IGNORECASE | re.MULTILINE)
ARGUMENT = re.compile(r"^ARG\s+BASE=(\S+)", re.IGNORECASE | re.MULTILINE)


def test_an_argument_names_the_base_of_both_stages(folder: Path) -> None:
    text = (folder / "Dockerfile").read_text("utf-8")
    bases = FROM.findall(text)
    assert len(bases) == 2, "Keep the two stages of step 5"
    assert all(base.strip('"') in {"$BASE", "${BASE}"} for base in bases), bases
    before_the_first_stage = text[: text.upper().index("FROM")]
    assert ARGUMENT.search(before_the_first_stage), "ARG BASE=… has to stand above FROM"


def test_the_base_is_slim(folder: Path) -> None:
    match = ARGUMENT.search((folder / "Dockerfile").read_text("utf-8"))
    assert match is not None
    assert re.match(r"python:3\.13(\.\d+)?-slim", match[1]), match[1]


@pytest.mark.parametrize("program", ["gcc", "git"])
def test_the_image_has_no_tools_that_the_service_does_not_need(
    image: str, program: str
) -> None:
    done = try_docker("run", "--rm", image, "sh", "-c", f"command -v {program}")
    assert done.code != 0, f"{done.output.strip()} is in the image"


def test_it_still_predicts(image: str, customer: dict[str, object]) -> None:
    with serving(image) as container:
        assert predict(container, customer).status_code == 200
