"""The programs of the cluster with their settings, in the order in which they start."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cluster.certificates import make_authority, make_certificate, make_user
from cluster.machine import (
    CONTROL_GROUP,
    KUBECONFIG,
    NODES,
    PKI,
    POD_NETWORK,
    RUN,
    SERVER_ADDRESS,
    SERVICE_NETWORK,
    Node,
)
from cluster.programs import CNI

PAUSE = "localhost/pause:1"


@dataclass(frozen=True)
class Component:
    """A program that runs as long as the cluster does."""

    name: str
    command: list[str] = field(repr=False)


def write_settings() -> None:
    """Everything that the components read: identities, settings, an empty place for data."""
    make_authority()
    make_user("admin", "/O=system:masters/CN=admin", KUBECONFIG)
    make_user("controller-manager", "/CN=system:kube-controller-manager")
    make_user("scheduler", "/CN=system:kube-scheduler")
    make_user("proxy", "/CN=system:kube-proxy")
    make_user("add-ons", "/O=system:masters/CN=add-ons")
    make_certificate("kubelet-client", "/O=system:masters/CN=kube-apiserver")
    make_certificate("front-proxy", "/CN=front-proxy")
    for node in NODES:
        make_user(node.name, f"/O=system:nodes/CN=system:node:{node.name}")
        write_node_settings(node)
    write(RUN / "proxy.json", proxy_settings())
    corefile = RUN / "Corefile"
    corefile.write_text(
        "cluster.local in-addr.arpa {\n  errors\n  cache 5\n"
        f"  kubernetes cluster.local in-addr.arpa {{\n    kubeconfig {PKI}/add-ons.kubeconfig\n  }}\n}}\n"
    )


def control_plane() -> list[Component]:
    """What has to respond before anything else starts."""
    etcd = [
        *["etcd", "--data-dir", f"{RUN}/etcd", "--unsafe-no-fsync"],
        *["--listen-client-urls", "http://127.0.0.1:2379"],
        *["--advertise-client-urls", "http://127.0.0.1:2379"],
        *["--listen-peer-urls", "http://127.0.0.1:2380"],
    ]
    server = [
        "kube-apiserver",
        "--etcd-servers=http://127.0.0.1:2379",
        f"--bind-address={SERVER_ADDRESS}",
        f"--advertise-address={SERVER_ADDRESS}",
        f"--tls-cert-file={PKI}/apiserver.crt",
        f"--tls-private-key-file={PKI}/apiserver.key",
        f"--client-ca-file={PKI}/ca.crt",
        "--authorization-mode=Node,RBAC",
        "--enable-admission-plugins=NodeRestriction",
        "--allow-privileged=true",
        f"--service-cluster-ip-range={SERVICE_NETWORK}",
        "--service-account-issuer=https://kubernetes.default.svc.cluster.local",
        f"--service-account-key-file={PKI}/accounts.pub",
        f"--service-account-signing-key-file={PKI}/accounts.key",
        f"--kubelet-client-certificate={PKI}/kubelet-client.crt",
        f"--kubelet-client-key={PKI}/kubelet-client.key",
        "--kubelet-preferred-address-types=InternalIP",
        # For metrics-server, which answers for a part of the API.
        "--enable-aggregator-routing=true",
        f"--proxy-client-cert-file={PKI}/front-proxy.crt",
        f"--proxy-client-key-file={PKI}/front-proxy.key",
        f"--requestheader-client-ca-file={PKI}/ca.crt",
        "--requestheader-allowed-names=front-proxy",
        "--requestheader-extra-headers-prefix=X-Remote-Extra-",
        "--requestheader-group-headers=X-Remote-Group",
        "--requestheader-username-headers=X-Remote-User",
    ]
    return [Component("etcd", etcd), Component("kube-apiserver", server)]


def the_rest() -> list[Component]:
    manager = [
        "kube-controller-manager",
        f"--kubeconfig={PKI}/controller-manager.kubeconfig",
        "--bind-address=127.0.0.1",
        "--leader-elect=false",
        "--use-service-account-credentials=true",
        f"--root-ca-file={PKI}/ca.crt",
        f"--service-account-private-key-file={PKI}/accounts.key",
    ]
    scheduler = [
        "kube-scheduler",
        f"--kubeconfig={PKI}/scheduler.kubeconfig",
        "--bind-address=127.0.0.1",
        "--leader-elect=false",
    ]
    add_ons = f"{PKI}/add-ons.kubeconfig"
    metrics = [
        "metrics-server",
        f"--bind-address={SERVER_ADDRESS}",
        "--secure-port=4443",
        f"--cert-dir={RUN}/metrics-server",
        f"--kubeconfig={add_ons}",
        f"--authentication-kubeconfig={add_ons}",
        f"--authorization-kubeconfig={add_ons}",
        "--kubelet-insecure-tls",
        "--kubelet-preferred-address-types=InternalIP",
        "--metric-resolution=15s",
    ]
    return [
        Component("kube-controller-manager", manager),
        Component("kube-scheduler", scheduler),
        Component("kube-proxy", ["kube-proxy", f"--config={RUN}/proxy.json"]),
        *[kubelet(node) for node in NODES],
        Component("coredns", ["coredns", "-conf", f"{RUN}/Corefile"]),
        Component("metrics-server", metrics),
    ]


def container_engines() -> list[Component]:
    return [
        Component(
            f"containerd-{node.name}",
            ["containerd", "--config", f"{node.folder}/containerd.toml"],
        )
        for node in NODES
    ]


def kubelet(node: Node) -> Component:
    command = [
        "kubelet",
        f"--config={node.folder}/kubelet.json",
        f"--kubeconfig={PKI}/{node.name}.kubeconfig",
        f"--hostname-override={node.name}",
        f"--node-ip={node.address}",
        f"--root-dir={node.folder}/kubelet",
        f"--cert-dir={node.folder}/kubelet-pki",
    ]
    return Component(f"kubelet-{node.name}", command)


def write_node_settings(node: Node) -> None:
    (node.folder / "cni").mkdir(parents=True)
    write(node.folder / "kubelet.json", kubelet_settings(node))
    write(node.folder / "cni/10-bridge.conflist", network_settings(node))
    (node.folder / "containerd.toml").write_text(container_engine_settings(node))


def kubelet_settings(node: Node) -> dict[str, Any]:
    return {
        "apiVersion": "kubelet.config.k8s.io/v1beta1",
        "kind": "KubeletConfiguration",
        "address": node.address,
        "healthzBindAddress": node.address,
        "authentication": {"x509": {"clientCAFile": f"{PKI}/ca.crt"}},
        "clusterDomain": "cluster.local",
        "clusterDNS": [SERVER_ADDRESS],
        "resolvConf": "",
        "containerRuntimeEndpoint": f"unix://{node.socket}",
        "podLogsDir": f"{node.folder}/logs",
        "volumePluginDir": f"{node.folder}/volume-plugins",
        "cgroupDriver": "cgroupfs",
        "cgroupRoot": f"/{CONTROL_GROUP}/{node.name}",
        "failCgroupV1": False,
        "failSwapOn": False,
        "enforceNodeAllocatable": [],
        "oomScoreAdj": 0,
        "serializeImagePulls": False,
        # The disk of the machine is not the cluster's to clean up.
        "evictionHard": {"memory.available": "100Mi", "nodefs.available": "1%"},
        "imageGCHighThresholdPercent": 100,
        "imageMinimumGCAge": "24h",
    }


def proxy_settings() -> dict[str, Any]:
    return {
        "apiVersion": "kubeproxy.config.k8s.io/v1alpha1",
        "kind": "KubeProxyConfiguration",
        "clientConnection": {"kubeconfig": f"{PKI}/proxy.kubeconfig"},
        "mode": "iptables",
        "clusterCIDR": POD_NETWORK,
        "hostnameOverride": NODES[0].name,
        "conntrack": {"maxPerCore": 0, "min": 0},
        "oomScoreAdj": 0,
    }


def network_settings(node: Node) -> dict[str, Any]:
    bridge = {
        "type": "bridge",
        "bridge": f"pods{node.number}",
        "isGateway": True,
        "hairpinMode": True,
        "ipam": {
            "type": "host-local",
            "dataDir": f"/run/{node.name}/addresses",
            "ranges": [[{"subnet": node.pod_network}]],
            "routes": [{"dst": "0.0.0.0/0"}],
        },
    }
    return {
        "cniVersion": "1.0.0",
        "name": "pods",
        "plugins": [bridge, {"type": "loopback"}],
    }


def container_engine_settings(node: Node) -> str:
    cri = 'plugins."io.containerd.grpc.v1.cri"'
    return f"""\
version = 2
root = "{node.folder}/containerd"
state = "/run/{node.name}/containerd"

[grpc]
address = "{node.socket}"

[plugins."io.containerd.internal.v1.opt"]
path = "{node.folder}/opt"

[{cri}]
sandbox_image = "{PAUSE}"
restrict_oom_score_adj = true
disable_apparmor = true

[{cri}.cni]
bin_dir = "{CNI}"
conf_dir = "{node.folder}/cni"

[{cri}.containerd]
default_runtime_name = "runc"

[{cri}.containerd.runtimes.runc]
runtime_type = "io.containerd.runc.v2"

[{cri}.containerd.runtimes.runc.options]
SystemdCgroup = false
"""


def write(file: Path, content: dict[str, Any]) -> None:
    file.write_text(json.dumps(content, indent=1))
