"""Writing files so that nobody ever reads half of one."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd


# region atomic-write
def write_whole(path: Path, content: bytes) -> Path:
    """Writes a file that appears whole or not at all.

    A task that is killed in the middle leaves a `.partial` file, which no reader opens
    and which the next attempt overwrites.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"{path.name}.partial")
    partial.write_bytes(content)
    partial.replace(path)
    return path


# endregion


def write_table(path: Path, frame: "pd.DataFrame") -> Path:
    """Writes a table as Parquet; the same rows give the same bytes."""
    return write_whole(path, frame.to_parquet(index=False))


def write_json(path: Path, content: Mapping[str, Any]) -> Path:
    """Writes a report that people read, too."""
    text = json.dumps(content, indent=2, ensure_ascii=False, default=str)
    return write_whole(path, f"{text}\n".encode())


def fingerprint(paths: Iterable[Path]) -> str:
    """A version made from content: the names and bytes of the files, in order."""
    digest = hashlib.sha256()
    for path in sorted(paths):
        digest.update(path.name.encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:12]
