"""Where the pipeline keeps its files. One variable moves them all: `CHURN_HOME`."""

import os
from dataclasses import dataclass
from pathlib import Path

_LAB = Path(__file__).parents[2]


@dataclass(frozen=True)
class Settings:
    """The folders of one installation; nothing is written outside of `home`."""

    home: Path
    #: Between attempts to reach the source, in seconds.
    retry_delay_s: float = 120

    @property
    def source(self) -> Path:
        """The stand-in for the other company's server."""
        return self.home / "source"

    @property
    def raw(self) -> Path:
        """Files as they were delivered; no step changes them."""
        return self.home / "raw"

    @property
    def quarantine(self) -> Path:
        """Files and rows that did not pass, each with its reason."""
        return self.home / "quarantine"

    @property
    def staged(self) -> Path:
        """One typed file per day."""
        return self.home / "staged"

    @property
    def prepared(self) -> Path:
        """One folder per version of the data."""
        return self.home / "prepared"

    @property
    def release(self) -> Path:
        """What the API serves."""
        return self.home / "release"

    @property
    def ledger(self) -> Path:
        """The database with measurements, alerts and decisions."""
        return self.home / "ledger.sqlite"

    @property
    def tracking_uri(self) -> str:
        """MLflow's local store."""
        return f"sqlite:///{self.home / 'mlflow.sqlite'}"

    @property
    def models(self) -> Path:
        """Where MLflow keeps the files of models."""
        return self.home / "models"


def read_settings() -> Settings:
    """Reads the environment at the time of the call: DAG files must not keep it."""
    return Settings(
        home=Path(os.environ.get("CHURN_HOME", _LAB / "artifacts")).resolve(),
        retry_delay_s=float(os.environ.get("CHURN_RETRY_DELAY_S", "120")),
    )
