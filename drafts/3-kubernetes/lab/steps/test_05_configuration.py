"""Step 5: configuration and secrets come from outside of the Deployment."""

import json

from steps.kubectl import Space, container_of, name_of, wait_until

CHANGED = {"data": {"CHURN_LOG_LEVEL": "DEBUG"}}


def level_in(space: Space, pod: str) -> str:
    return space.kubectl("exec", pod, "--", "printenv", "CHURN_LOG_LEVEL").strip()


def test_the_deployment_holds_no_values(app: Space) -> None:
    container = container_of(app.get("deployment", "churn-api"))
    assert "env" not in container, "Move the values into the ConfigMap and the Secret"
    kinds = {kind for source in container["envFrom"] for kind in source}
    assert kinds == {"configMapRef", "secretRef"}


def test_secrets_are_in_no_config_map(app: Space) -> None:
    open_values = json.dumps(app.get("configmap", "churn-api")["data"])
    assert "KEY" not in open_values
    assert "SECRET" not in open_values
    secret = set(app.get("secret", "churn-api")["data"])
    assert secret == {"CHURN_API_KEYS", "CHURN_JWT_SECRET"}


def test_the_api_runs_in_production_and_knows_the_key(app: Space) -> None:
    values = app.get("configmap", "churn-api")["data"]
    assert values["CHURN_ENVIRONMENT"] == "production"
    wait_until(lambda: app.predict().status == 200, "a prediction comes")
    assert app.predict(key="somebody-elses-key").status == 401


def test_a_change_arrives_with_new_pods_and_not_before(app: Space) -> None:
    old = name_of(app.pods()[0])
    app.patch("configmap", "churn-api", CHANGED)
    assert level_in(app, old) == "INFO"
    app.kubectl("rollout", "restart", "deployment/churn-api")
    app.wait_for_rollout()
    assert level_in(app, name_of(app.pods()[0])) == "DEBUG"
