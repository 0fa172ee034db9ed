import json

import pytest

from churn_api.settings import ConfigurationError, settings_from_environment

JWT_SECRET = "s" * 32
KEYS = json.dumps({"crm": "k" * 16})


def set_environment(monkeypatch: pytest.MonkeyPatch, **values: str) -> None:
    for name, value in values.items():
        monkeypatch.setenv(name, value)


def test_refuses_to_start_in_production_without_secrets() -> None:
    with pytest.raises(ConfigurationError, match="CHURN_JWT_SECRET needs at least 32"):
        settings_from_environment()


def test_starts_in_production_with_secrets_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_environment(monkeypatch, CHURN_JWT_SECRET=JWT_SECRET, CHURN_API_KEYS=KEYS)
    settings = settings_from_environment()
    assert settings.environment == "production"
    assert settings.signing_secret() == JWT_SECRET
    assert not settings.teaching_endpoints


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({"CHURN_JWT_SECRET": "short"}, "CHURN_JWT_SECRET needs at least 32 bytes"),
        ({"CHURN_API_KEYS": "{}"}, "nobody could call"),
        ({"CHURN_CORS_ORIGINS": '["*"]'}, "lets every site in"),
        ({"CHURN_API_KEYS": '{"crm": "short"}'}, "shorter than 16 characters"),
        (
            {"CHURN_API_KEYS": json.dumps({"a": "k" * 16, "b": "k" * 16})},
            "share a key",
        ),
        ({"CHURN_API_KEYS": "crm=secret-in-clear"}, "A variable that holds a mapping"),
        ({"CHURN_ENVIRONMENT": "prod"}, "CHURN_ENVIRONMENT Input should be"),
        ({"CHURN_SCORING_THREADS": "0"}, "CHURN_SCORING_THREADS Input should be"),
    ],
)
def test_says_which_variable_is_wrong_and_never_its_value(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], message: str
) -> None:
    usual = {"CHURN_JWT_SECRET": JWT_SECRET, "CHURN_API_KEYS": KEYS}
    set_environment(monkeypatch, **(usual | environment))
    with pytest.raises(ConfigurationError, match=message) as caught:
        settings_from_environment()
    assert "secret-in-clear" not in str(caught.value)
    assert JWT_SECRET not in str(caught.value)


def test_hides_secrets_when_settings_are_printed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_environment(monkeypatch, CHURN_JWT_SECRET=JWT_SECRET, CHURN_API_KEYS=KEYS)
    text = repr(settings_from_environment())
    assert JWT_SECRET not in text
    assert "k" * 16 not in text
