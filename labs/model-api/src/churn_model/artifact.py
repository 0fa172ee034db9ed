"""A trained model on disk: the pipeline in skops' format and its card beside it, in
JSON.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import skops.io
from pydantic import BaseModel, ConfigDict, ValidationError
from skops.io.exceptions import UntrustedTypesFoundException

from churn_model.data import CustomerRow


class ModelCard(BaseModel):
    """What describes a model. There is no time in it: the same training gives
    the same card.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: str
    data_sha256: str
    customers: int
    seed: int
    scikit_learn: str
    roc_auc: float
    brier_score: float


class ArtifactError(Exception):
    """Names the artifact that cannot be used, the reason and the cure."""


@dataclass(frozen=True)
class ChurnModel:
    """A trained pipeline with its card."""

    pipeline: Any
    card: ModelCard

    def probabilities(self, rows: list[CustomerRow]) -> list[float]:
        """The chance of each customer to leave, 0–1, in the order of `rows`; one call
        for all of them.
        """
        column: list[float] = np.asarray(self.pipeline.predict_proba(rows))[
            :, 1
        ].tolist()
        return column


def save_model(model: ChurnModel, path: Path) -> None:
    """Writes the artifact, its card and their checksums; each file appears whole or not
    at all.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    content = skops.io.dumps(model.pipeline)
    card = model.card.model_dump_json(indent=2).encode()
    _replace(path, content)
    _replace(_card_path(path), card)
    _replace(_checksum_path(path), _checksums(path, content, card))


# region safe-load
def load_model(path: Path) -> ChurnModel:
    """Reads an artifact that `save_model` wrote.

    `pickle.load` and `joblib.load` run whatever code the file holds: who can write the
    file can take over the service. skops builds only the types of a list, and this
    pipeline needs none beyond the list that skops trusts itself. The checksums find a
    damaged or swapped file, and a model beside another model's card when somebody
    reads while somebody writes. They are no signature: whoever can swap the model can
    swap the checksums, too.

    Raises ArtifactError with the cure in its text.
    """
    if not path.is_file():
        raise ArtifactError(
            f"{path} does not exist. Train the model first: churn-train --output {path}"
        )
    try:
        content = path.read_bytes()
        card_content = _card_path(path).read_bytes()
        card = ModelCard.model_validate_json(card_content)
        expected = _checksum_path(path).read_bytes()
    except PermissionError as error:
        raise ArtifactError(
            f"{error.filename} cannot be read. Give the service's user the right: "
            f"chmod a+r {error.filename}"
        ) from error
    except (FileNotFoundError, ValidationError) as error:
        raise ArtifactError(
            f"The card or the checksum of {path} is missing or broken. Train again."
        ) from error
    if _checksums(path, content, card_content) != expected:
        raise ArtifactError(
            f"{path} or its card is not the file that its checksum describes. "
            "Copy it again, or train again."
        )
    try:
        pipeline = skops.io.loads(content, trusted=[])
    except UntrustedTypesFoundException as error:
        raise ArtifactError(
            f"{path} holds types that are not on the trusted list: {error}. "
            "Do not load it; find out where it came from."
        ) from error
    return ChurnModel(pipeline=pipeline, card=card)


# endregion


def _checksums(path: Path, content: bytes, card: bytes) -> bytes:
    """One line per file, in the format of the command `sha256sum --check`."""
    lines = [
        f"{hashlib.sha256(written).hexdigest()}  {name}\n"
        for name, written in ((path.name, content), (_card_path(path).name, card))
    ]
    return "".join(lines).encode()


def _card_path(path: Path) -> Path:
    return path.with_suffix(".card.json")


def _checksum_path(path: Path) -> Path:
    return path.with_suffix(".sha256")


def _replace(path: Path, content: bytes) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.write_bytes(content)
    partial.replace(path)
