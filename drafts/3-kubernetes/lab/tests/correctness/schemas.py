"""JSON schemas for kubeconform from the server's own OpenAPI documents, where no address of schemas can be reached."""

import json
from pathlib import Path
from typing import Any

from steps.kubectl import kubectl

GROUPS = [
    *["api/v1", "apis/apps/v1", "apis/batch/v1", "apis/autoscaling/v2", "apis/policy/v1"],
    *["apis/networking.k8s.io/v1", "apis/rbac.authorization.k8s.io/v1"],
]


def write_schemas(folder: Path) -> Path:
    """One file for each kind, as strict as a reader of manifests should be: unknown fields are errors."""
    for group in GROUPS:
        document = json.loads(kubectl("get", "--raw", f"/openapi/v3/{group}"))
        schemas = document["components"]["schemas"]
        for schema in schemas.values():
            if "properties" in schema:
                schema["additionalProperties"] = False
        loosen(schemas)
        for name, schema in schemas.items():
            for kind in kinds_of(schema, group):
                text = json.dumps({"$ref": f"#/components/schemas/{name}", "components": {"schemas": schemas}})
                (folder / f"{kind.lower()}.json").write_text(text)
    return folder


def kinds_of(schema: dict[str, Any], group: str) -> list[str]:
    """The kinds that a schema is of, in this group."""
    known = schema.get("x-kubernetes-group-version-kind", [])
    version = group.removeprefix("apis/").removeprefix("api/")
    return [one["kind"] for one in known if "/".join(filter(None, [one["group"], one["version"]])) == version]


def loosen(schemas: dict[str, Any]) -> None:
    """A manifest may leave out what the server fills in, and formats are the server's to check."""
    for schema in schemas.values():
        for field in schema.get("properties", {}).values():
            field.pop("default", None)
            field.pop("format", None)
