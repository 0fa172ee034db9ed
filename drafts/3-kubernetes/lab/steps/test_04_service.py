"""Step 4: one name leads to all ready pods."""

from steps.kubectl import Space, container_of, is_ready, wait_until


def endpoints(space: Space) -> set[str]:
    """Addresses to which the Service leads now."""
    slices = space.all_of("endpointslices", "kubernetes.io/service-name=churn-api")
    return {
        address
        for one in slices
        for endpoint in one["endpoints"] or []
        if endpoint["conditions"]["ready"]
        for address in endpoint["addresses"]
    }


def addresses(space: Space) -> set[str]:
    return {pod["status"]["podIP"] for pod in space.pods() if is_ready(pod)}


def test_it_leads_to_the_ports_name_of_the_container(app: Space) -> None:
    port = app.get("service", "churn-api")["spec"]["ports"][0]
    named = container_of(app.get("deployment", "churn-api"))["ports"][0]["name"]
    assert port["port"] == 80
    assert port["targetPort"] == named


def test_it_knows_the_addresses_of_both_pods(app: Space) -> None:
    wait_until(lambda: endpoints(app) == addresses(app), "endpoints are the pods")
    assert len(endpoints(app)) == 2


def test_its_name_is_an_address_in_the_namespace(app: Space) -> None:
    wait_until(lambda: app.predict().status == 200, "a prediction comes by name")


def test_a_pod_that_loses_the_label_gets_no_more_requests(app: Space) -> None:
    pod = app.pods()[0]
    app.kubectl("label", "pod", pod["metadata"]["name"], "app.kubernetes.io/name-")
    wait_until(lambda: pod["status"]["podIP"] not in endpoints(app), "its address is gone")
