"""Looks for a text in everything that an image gives away, and runs nothing of it:
`docker save IMAGE | .venv/bin/python -m measure.find_in_image TEXT`.
"""

import json
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from typing import IO, Any


def find(saved: IO[bytes], text: str) -> Iterator[str]:
    """The places of a text, a line for each, in the order of the layers."""
    with tarfile.open(fileobj=saved) as image:
        manifest = json.loads(read(image, "manifest.json"))[0]
        config = json.loads(read(image, manifest["Config"]))
        # region find
        made_layers = [one for one in config["history"] if not one.get("empty_layer")]
        for name, made in zip(manifest["Layers"], made_layers, strict=True):
            with tarfile.open(fileobj=image.extractfile(name)) as layer:
                for file in files_with(layer, text.encode()):
                    yield f"layer    /{file}    made by: {command_of(made)}"
        for made in config["history"]:
            if text in made.get("created_by", ""):
                yield f"history  {command_of(made)}"
        for variable in config["config"].get("Env") or []:
            if text in variable:
                yield f"config   ENV {variable}"
        # endregion


def files_with(layer: tarfile.TarFile, text: bytes) -> Iterator[str]:
    for member in layer:
        content = layer.extractfile(member) if member.isfile() else None
        if content is not None and text in content.read():
            yield member.name.removeprefix("./")


def command_of(made: dict[str, Any]) -> str:
    command = str(made.get("created_by", "imported"))
    return command.removesuffix("# buildkit").strip()


def read(image: tarfile.TarFile, name: str) -> bytes:
    file = image.extractfile(name)
    return b"" if file is None else file.read()


def main() -> int:
    """Exit code 1 means that the text was found."""
    if len(sys.argv) != 2:
        sys.exit("docker save IMAGE | .venv/bin/python -m measure.find_in_image TEXT")
    with tempfile.TemporaryFile() as saved:
        while chunk := sys.stdin.buffer.read(1 << 20):
            saved.write(chunk)
        saved.seek(0)
        places = list(find(saved, sys.argv[1]))
    for place in places:
        print(place)
    print(f"places: {len(places)}" if places else "not found")
    return 1 if places else 0


if __name__ == "__main__":
    sys.exit(main())
