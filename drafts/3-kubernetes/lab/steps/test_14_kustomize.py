"""Step 14: two environments from one set of manifests, without copies."""

from pathlib import Path

import pytest

from steps.kubectl import (
    NEXT_IMAGE,
    Object,
    Space,
    container_of,
    kubectl,
    name_of,
    objects_in,
)


def built(overlay: Path) -> dict[str, Object]:
    """What an overlay makes, by kind."""
    if not overlay.is_dir():
        pytest.fail(f"There is no {overlay}: write its kustomization.yaml")
    text = kubectl("kustomize", overlay)
    printed = kubectl("create", "--dry-run=client", "-o", "json", "-f", "-", text=text)
    return {one["kind"]: one for one in objects_in(printed)}


def test_production_differs_in_what_production_needs(folder: Path) -> None:
    production = built(folder / "overlays/production")
    app = built(folder / "app")
    assert production["HorizontalPodAutoscaler"]["spec"]["minReplicas"] == 3
    limits = container_of(production["Deployment"])["resources"]["limits"]
    assert limits["memory"] == "512Mi"
    assert production["Service"]["spec"] == app["Service"]["spec"]
    selectors = [one["Deployment"]["spec"]["selector"] for one in [production, app]]
    assert selectors[0] == selectors[1], "It cannot change while the Deployment exists"


def test_staging_has_a_namespace_and_a_version_of_its_own(folder: Path) -> None:
    staging = built(folder / "overlays/staging")
    assert name_of(staging["Namespace"]) == "churn-staging"
    assert staging["Deployment"]["metadata"]["namespace"] == "churn-staging"
    assert container_of(staging["Deployment"])["image"] == NEXT_IMAGE
    assert staging["ConfigMap"]["data"]["CHURN_LOG_LEVEL"] == "DEBUG"


def test_the_server_takes_production(folder: Path, space: Space) -> None:
    production = folder / "overlays/production"
    said = space.kubectl("apply", "--dry-run=server", "-k", production)
    assert "deployment.apps/churn-api created (server dry run)" in said


def test_staging_runs(folder: Path, space: Space) -> None:
    text = kubectl("kustomize", folder / "overlays/staging")
    space.kubectl("apply", "-f", "-", text=text.replace("churn-staging", space.name))
    space.wait_for_rollout()
    assert space.predict().status == 200
