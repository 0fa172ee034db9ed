"""The model itself: its data, its training, its artifact."""

import hashlib
import os
import pickle
from pathlib import Path
from typing import cast

import numpy as np
import pytest
import skops.io
from sklearn.preprocessing import FunctionTransformer

from churn_model import artifact
from churn_model import train as training
from churn_model.artifact import ArtifactError, ChurnModel, load_model, save_model
from churn_model.data import CustomerRow, make_customers


def test_makes_the_same_customers_from_the_same_seed() -> None:
    assert (
        make_customers(50, seed=1).fingerprint()
        == make_customers(50, seed=1).fingerprint()
    )
    assert (
        make_customers(50, seed=1).fingerprint()
        != make_customers(50, seed=2).fingerprint()
    )


def test_makes_customers_that_the_service_accepts() -> None:
    from churn_api.schemas import Customer

    for row in make_customers(500, seed=3).rows:
        assert Customer(**row).features() == row


def test_trains_the_same_model_twice(model: ChurnModel) -> None:
    again = training.train(customers=2_000, seed=7)
    rows = list(make_customers(20, seed=9).rows)
    assert again.card == model.card
    assert again.probabilities(rows) == model.probabilities(rows)


@pytest.mark.parametrize(
    ("feature", "harmless", "alarming"),
    [
        ("support_tickets_90d", 0, 8),
        ("late_payments_12m", 0, 6),
        ("tenure_months", 100, 6),
        ("contract", "two_years", "monthly"),
    ],
)
def test_learns_the_rule_that_made_the_data(
    model: ChurnModel, feature: str, harmless: object, alarming: object
) -> None:
    base = make_customers(1, seed=5).rows[0]
    calm, worried = (
        cast(CustomerRow, base | {feature: value}) for value in (harmless, alarming)
    )
    [low, high] = model.probabilities([calm, worried])
    assert low < high


def test_does_not_care_about_the_order_of_fields(model: ChurnModel) -> None:
    row = make_customers(1, seed=5).rows[0]
    backwards = cast(CustomerRow, dict(reversed(row.items())))
    assert model.probabilities([row]) == model.probabilities([backwards])


def test_gives_calibrated_probabilities(model: ChurnModel) -> None:
    """Among customers of another seed, the mean probability is the share that left."""
    data = make_customers(4_000, seed=11)
    mean = float(np.mean(model.probabilities(list(data.rows))))
    assert mean == pytest.approx(float(data.churned.mean()), abs=0.03)


def test_comes_back_from_the_disk_unchanged(
    model: ChurnModel, model_path: Path
) -> None:
    loaded = load_model(model_path)
    rows = list(make_customers(20, seed=9).rows)
    assert loaded.card == model.card
    assert loaded.probabilities(rows) == model.probabilities(rows)


def test_says_how_to_get_a_missing_model(tmp_path: Path) -> None:
    path = tmp_path / "none.skops"
    with pytest.raises(ArtifactError) as caught:
        load_model(path)
    assert str(caught.value) == (
        f"{path} does not exist. Train the model first: churn-train --output {path}"
    )


@pytest.mark.parametrize("suffix", [".card.json", ".sha256"])
def test_rejects_a_model_without_card_or_checksum(
    model: ChurnModel, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / "churn.skops"
    save_model(model, path)
    path.with_suffix(suffix).unlink()
    with pytest.raises(ArtifactError, match="missing or broken"):
        load_model(path)


def test_rejects_a_damaged_file(model: ChurnModel, tmp_path: Path) -> None:
    path = tmp_path / "churn.skops"
    save_model(model, path)
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(ArtifactError, match="not the file that its checksum"):
        load_model(path)


def test_rejects_a_model_beside_the_card_of_another(
    model: ChurnModel, tmp_path: Path
) -> None:
    """A reader can come between two files of a writer."""
    path = tmp_path / "churn.skops"
    save_model(model, path)
    card = model.card.model_copy(update={"version": "another"})
    path.with_suffix(".card.json").write_text(card.model_dump_json(indent=2))
    with pytest.raises(ArtifactError, match="or its card is not the file"):
        load_model(path)


def test_writes_checksums_that_sha256sum_can_check(
    model: ChurnModel, tmp_path: Path
) -> None:
    path = tmp_path / "churn.skops"
    save_model(model, path)
    lines = path.with_suffix(".sha256").read_text().splitlines()
    for line, file in zip(lines, (path, path.with_suffix(".card.json")), strict=True):
        digest, name = line.split("  ")
        assert name == file.name
        assert digest == hashlib.sha256(file.read_bytes()).hexdigest()


def test_says_which_file_may_not_be_read(
    model: ChurnModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "churn.skops"
    save_model(model, path)

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    # Not chmod: the tests may run as root, who may read everything.
    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ArtifactError, match=f"chmod a\\+r {path}"):
        load_model(path)


def test_refuses_to_run_code_from_a_model_file(
    model: ChurnModel, tmp_path: Path
) -> None:
    """A file whose pipeline calls a function of its author's choice is not loaded."""
    path = tmp_path / "churn.skops"
    save_model(ChurnModel(FunctionTransformer(os.system), model.card), path)
    with pytest.raises(ArtifactError, match="not on the trusted list"):
        load_model(path)


def test_pickle_would_have_run_it(tmp_path: Path) -> None:
    """Why the lab does not use pickle: reading the file is enough to run its code."""

    class Payload:
        def __reduce__(self) -> tuple[object, tuple[str, ...]]:
            return os.putenv, ("CHURN_TAKEN_OVER", "yes")

    content = pickle.dumps(Payload())
    assert pickle.loads(content) is None  # noqa: S301 - the point of the test


def test_leaves_no_half_written_file(
    model: ChurnModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "churn.skops"
    save_model(model, path)
    before = path.read_bytes()

    def run_out_of_space(self: Path, content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", run_out_of_space)
    with pytest.raises(OSError, match="No space left"):
        save_model(model, path)
    assert path.read_bytes() == before


def test_command_trains_and_saves(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "deep" / "churn.skops"
    assert training.main(["--output", str(path), "--customers", "1000"]) == 0
    assert load_model(path).card.customers == 1_000
    assert capsys.readouterr().out.endswith(f"saved to {path}\n")


def test_command_refuses_to_save_a_weak_model(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(training, "MINIMUM_ROC_AUC", 0.99)
    path = tmp_path / "churn.skops"
    assert training.main(["--output", str(path), "--customers", "1000"]) == 1
    assert "the gate is 0.99" in capsys.readouterr().err
    assert not path.exists()


def test_command_refuses_to_measure_on_a_handful(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "churn.skops"
    assert training.main(["--output", str(path), "--customers", "4"]) == 1
    assert capsys.readouterr().err == (
        "churn-train: 4 customers are too few to measure a model: "
        "take at least --customers 500\n"
    )


def test_command_says_when_it_cannot_write(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("not a folder")
    path = tmp_path / "file" / "churn.skops"
    assert training.main(["--output", str(path), "--customers", "1000"]) == 1
    assert capsys.readouterr().err.startswith("churn-train: ")


def test_trusts_no_types_beyond_those_of_skops(model_path: Path) -> None:
    assert skops.io.get_untrusted_types(file=str(model_path)) == []
    assert artifact.load_model(model_path)
