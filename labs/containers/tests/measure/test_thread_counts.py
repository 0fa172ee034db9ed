"""Under a limit of one processor, many threads wait together."""

from measure.images import built, folder_after
from measure.thread_counts import STEP, measured


def test_many_threads_are_slower_than_one_under_a_limit() -> None:
    with folder_after(STEP) as folder, built(folder, "measure:threads") as image:
        one, many = (measured(image, count, 4) for count in [1, 16])
    assert one["p95_ms"] < many["p95_ms"]
    assert one["requests_per_s"] > many["requests_per_s"]
