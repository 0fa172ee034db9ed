"""Stage 8: from an alias in the registry to files that the API serves."""

import json
from typing import Any

import skops.io

from churn_pipeline import registry
from churn_pipeline.files import fingerprint, write_json, write_whole
from churn_pipeline.settings import Settings


class NothingToPublishError(Exception):
    """Says that the registry has no champion."""


# region publish
def publish(settings: Settings) -> str:
    """Releases the champion and gives its version.

    Files of a version are written once and stay, so that going back needs no training.
    The last write makes `current.json` point to the version: the API sees the old
    release or the new one, never a mixture.
    """
    champion = registry.version_of(registry.CHAMPION, settings)
    if champion is None:
        raise NothingToPublishError(
            "The registry has no champion. Run the pipeline first: churn-pipeline run"
        )
    folder = settings.release / champion
    model = folder / "model.skops"
    if not model.exists():
        loaded = registry.load(champion, settings)
        write_whole(model, skops.io.dumps(loaded))
    tags = registry.tags_of(champion, settings)
    card = {
        "model_version": champion,
        "model_sha256": fingerprint([model]),
        **{name: tags[name] for name in ("data_version", "code_version", "test_ap")},
    }
    write_json(folder / "card.json", card)
    write_json(settings.release / "current.json", card)
    return champion


# endregion


# region roll-back
def roll_back(settings: Settings) -> str:
    """Makes the previous champion the champion again and publishes it."""
    current = registry.version_of(registry.CHAMPION, settings)
    previous = (
        None
        if current is None
        else registry.tags_of(current, settings).get("previous_champion")
    )
    if previous is None:
        raise NothingToPublishError("There is no previous champion to go back to.")
    registry.set_alias(registry.CHAMPION, previous, settings)
    return publish(settings)


# endregion


def read_release(settings: Settings) -> tuple[Any, dict[str, str]]:
    """Loads what is published: the model and its card.

    Raises NothingToPublishError before the first release, ValueError for files that do
    not belong together.
    """
    current = settings.release / "current.json"
    if not current.exists():
        raise NothingToPublishError("Nothing has been published yet.")
    card: dict[str, str] = json.loads(current.read_bytes())
    model = settings.release / card["model_version"] / "model.skops"
    if fingerprint([model]) != card["model_sha256"]:
        raise ValueError(f"{model} is not the file that its card describes.")
    return skops.io.load(model, trusted=registry.TRUSTED_TYPES), card
