"""Step 13: the key comes from the environment, and callers have a limit."""

from pathlib import Path
from typing import Any

import pytest

from steps.conftest import KEY, ClientMaker, MainLoader

OTHER_KEY = "another-key-for-one-test"


def test_the_key_comes_from_the_environment(
    load_main: MainLoader, client_of: ClientMaker
) -> None:
    main = load_main(MY_API_KEY=OTHER_KEY)
    with client_of(main) as client:
        assert client.get("/v1/customers").status_code == 401
        response = client.get("/v1/customers", headers={"X-API-Key": OTHER_KEY})
        assert response.status_code == 200


def test_without_a_key_it_does_not_start(load_main: MainLoader) -> None:
    with pytest.raises((Exception, SystemExit), match=r"(?i)key"):
        load_main(MY_API_KEY=None)


def test_no_key_is_left_in_the_code(folder: Path) -> None:
    for file in folder.glob("*.py"):
        assert KEY not in file.read_text(encoding="utf-8"), f"{file.name} holds the key"


def test_too_many_requests_get_429_and_the_time_to_wait(
    load_main: MainLoader, client_of: ClientMaker, customer: dict[str, Any]
) -> None:
    main = load_main(MY_API_RATE_LIMIT="3")
    with client_of(main) as client:
        responses = [client.post("/v1/predictions", json=customer) for _ in range(4)]
        assert [one.status_code for one in responses] == [200, 200, 200, 429]
        assert 1 <= int(responses[-1].headers["Retry-After"]) <= 60
        assert client.get("/health/live").status_code == 200
