"""Where things of the cluster are on this machine, and under which addresses."""

from dataclasses import dataclass
from pathlib import Path

#: Kept between runs, ignored by git: compiled programs, archives of images.
CACHE = Path(__file__).parents[3] / ".cache" / "kubernetes"
BIN = CACHE / "bin"
#: All that a cluster writes while it runs; it goes when the cluster stops.
RUN = CACHE / "run"
PKI = RUN / "pki"
LOGS = RUN / "logs"
KUBECONFIG = RUN / "kubeconfig"
#: The name under which kubectl finds the cluster.
CONTEXT = "churn"

#: The two ends of the only link between the machine and the network of the cluster.
HOST_LINK, HOST_ADDRESS = "kube-host", "10.250.0.1"
INNER_LINK, SERVER_ADDRESS = "kube-inner", "10.250.0.2"
SERVER = f"https://{SERVER_ADDRESS}:6443"

SERVICE_NETWORK = "10.96.0.0/16"
POD_NETWORK = "10.244.0.0/16"

#: Below this, in each hierarchy, are the control groups of all pods.
CONTROL_GROUP = "kubernetes-lab"


@dataclass(frozen=True)
class Node:
    """One of the nodes: a kubelet with a container engine and a bridge of its own."""

    name: str
    number: int

    @property
    def address(self) -> str:
        return f"10.250.1.{self.number}"

    @property
    def pod_network(self) -> str:
        return f"10.244.{self.number}.0/24"

    @property
    def folder(self) -> Path:
        """What it writes; on the disk, because images lie there."""
        return RUN / self.name

    @property
    def socket(self) -> str:
        """Below `/run`, which belongs to the cluster alone, so the path is short."""
        return f"/run/{self.name}/containerd.sock"


#: Named as kind names its worker nodes in a cluster of the name `churn`.
NODES = [Node("churn-worker", 1), Node("churn-worker2", 2)]
