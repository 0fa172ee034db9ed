"""Whom the kernel and the kubelet choose when there is too little: pods of each class, and one that fills its volume.

python -m measure.eviction      measures, writes results/eviction.json (a minute)
"""

from measure.variants import write_result
from steps.kubectl import IMAGE, Object, Space, new_space, wait_until

#: Requests and limits, and the class that Kubernetes makes of them.
RESOURCES: dict[str, Object] = {
    "Guaranteed": {"limits": {"cpu": "100m", "memory": "128Mi"}},
    "Burstable": {"requests": {"cpu": "50m", "memory": "128Mi"}, "limits": {"memory": "256Mi"}},
    "BestEffort": {},
}
#: What the pod writes, beyond the limit of its volume.
WRITTEN_MIB, VOLUME = 40, "16Mi"


def measured() -> Object:
    with new_space() as space:
        for name, resources in RESOURCES.items():
            space.apply(pod(name.lower(), {"resources": resources, "command": ["sleep", "infinity"]}))
        space.apply(greedy())
        return {"classes": {name: chosen(space, name.lower()) for name in RESOURCES}, "removed": removed(space)}


def chosen(space: Space, name: str) -> Object:
    """The class of a pod and its handicap: the kernel kills the process with the highest sum of usage and handicap."""
    space.kubectl("wait", "--for=condition=Ready", f"pod/{name}", "--timeout=120s")
    said = space.kubectl("exec", name, "--", "cat", "/proc/1/oom_score_adj")
    return {"class": space.get("pod", name)["status"]["qosClass"], "oom_score_adj": int(said)}


def removed(space: Space) -> Object:
    """What the kubelet says of a pod that wrote more than its volume may hold."""
    wait_until(lambda: space.get("pod", "greedy")["status"].get("reason") is not None, "it is removed", 150)
    status = space.get("pod", "greedy")["status"]
    return {"phase": status["phase"], "reason": status["reason"], "message": status["message"].strip()}


def greedy() -> Object:
    write = f"head -c {WRITTEN_MIB}M /dev/zero > /scratch/file; sleep infinity"
    found = pod(
        "greedy", {"command": ["sh", "-c", write], "volumeMounts": [{"name": "scratch", "mountPath": "/scratch"}]}
    )
    found["spec"]["volumes"] = [{"name": "scratch", "emptyDir": {"sizeLimit": VOLUME}}]
    return found


def pod(name: str, container: Object) -> Object:
    image = {"name": "one", "image": IMAGE, "imagePullPolicy": "IfNotPresent"}
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": name},
        "spec": {"terminationGracePeriodSeconds": 0, "containers": [image | container]},
    }


def main() -> None:
    write_result("eviction", measured())


if __name__ == "__main__":
    main()
