"""Has a file of customers scored; running it again continues with the same job."""

import hashlib
import os
import sys
import time
from pathlib import Path

import httpx2

UNFINISHED = {"queued", "running"}


# region score-file
def score_file(file: Path, client: httpx2.Client) -> Path:
    """Uploads the file, waits for its job and saves the predictions beside it."""
    content = file.read_bytes()
    # The key depends on the file alone, so a second run sends the same one.
    key = hashlib.sha256(content).hexdigest()
    created = client.post(
        "/v1/jobs",
        files={"file": (file.name, content)},
        headers={"Idempotency-Key": key},
    ).raise_for_status()
    address = created.headers["Location"]
    replayed = "Idempotent-Replayed" in created.headers
    print(address, "replayed" if replayed else "new")  # noqa: T201 - a script

    while (job := client.get(address).raise_for_status().json())[
        "status"
    ] in UNFINISHED:
        print(job["scored"], "of", job["customers"])  # noqa: T201 - a script
        time.sleep(1)
    if job["status"] != "succeeded":
        raise RuntimeError(f"The job has {job['status']}: {job['error']}.")

    results = client.get(f"{address}/results").raise_for_status()
    scored = file.with_suffix(".scored.csv")
    scored.write_bytes(results.content)
    return scored


# endregion


def main() -> int:
    """Runs `python score_file.py FILE`; the key of the service is in CHURN_KEY."""
    with httpx2.Client(
        base_url=os.environ.get("CHURN_URL", "http://127.0.0.1:8000"),
        headers={"X-API-Key": os.environ["CHURN_KEY"]},
    ) as client:
        print("saved", score_file(Path(sys.argv[1]), client))  # noqa: T201 - a script
    return 0


if __name__ == "__main__":
    sys.exit(main())
