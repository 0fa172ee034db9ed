"""Step 7: the image names a user other than root, and works without privileges."""

from typing import Any

from steps.docker import docker, predict, serving, try_docker

RESTRICTED = [
    *["--read-only", "--cap-drop", "ALL", "--security-opt", "no-new-privileges"],
    *["--volume", "/data"],
]


def test_the_image_names_user_and_group_by_number(image: str) -> None:
    user = docker("image", "inspect", "--format", "{{.Config.User}}", image)
    assert user == "10001:10001", f"USER is {user!r}"
    assert docker("run", "--rm", image, "id", "-u") == "10001"
    assert docker("run", "--rm", image, "id", "-G") == "10001"


def test_the_service_cannot_change_its_own_libraries(image: str) -> None:
    command = "touch $(python -c 'import churn_api; print(churn_api.__file__)')"
    done = try_docker("run", "--rm", image, "sh", "-c", command)
    assert "Permission denied" in done.output


def test_predictions_are_stored_in_a_directory_of_that_user(image: str) -> None:
    owner = docker("run", "--rm", image, "stat", "--format", "%u:%g", "/data")
    assert owner == "10001:10001"


def test_it_predicts_with_everything_taken_away(
    image: str, customer: dict[str, Any]
) -> None:
    with serving(image, *RESTRICTED) as container:
        assert predict(container, customer).status_code == 200
        status = container.execute("cat", "/proc/1/status").splitlines()
        assert "NoNewPrivs:\t1" in status
        assert "CapBnd:\t0000000000000000" in status
        assert container.execute("ls", "/data").startswith("predictions.sqlite")
