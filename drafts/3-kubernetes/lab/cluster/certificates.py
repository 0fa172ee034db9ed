"""Keys and certificates: who is who in the cluster, as its authority says."""

import base64
import json
from pathlib import Path

from cluster.machine import CONTEXT, PKI, SERVER, SERVER_ADDRESS
from engine.machine import run

DAYS = "30"
#: Names under which pods and people reach the API server.
SERVER_NAMES = [
    *["DNS:kubernetes", "DNS:kubernetes.default", "DNS:kubernetes.default.svc"],
    *["DNS:kubernetes.default.svc.cluster.local", "DNS:localhost"],
    *[f"IP:{SERVER_ADDRESS}", "IP:10.96.0.1", "IP:127.0.0.1"],
]


def make_authority() -> None:
    """The authority that all trust, and the key that signs tokens of service accounts."""
    PKI.mkdir(parents=True, mode=0o700)
    openssl(
        *["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
        *["-nodes", "-days", DAYS, "-subj", "/CN=kubernetes-lab"],
        # Python 3.13 does not trust an authority that does not say that it is one.
        *["-addext", "keyUsage=critical,keyCertSign,cRLSign"],
        *["-keyout", PKI / "ca.key", "-out", PKI / "ca.crt"],
    )
    openssl(
        *["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
        *["-out", PKI / "accounts.key"],
    )
    openssl("rsa", "-in", PKI / "accounts.key", "-pubout", "-out", PKI / "accounts.pub")
    make_certificate("apiserver", "/CN=kube-apiserver", SERVER_NAMES)


def make_certificate(name: str, subject: str, names: list[str] | None = None) -> None:
    """A key and a certificate of somebody; `subject` holds groups (O) and name (CN)."""
    key, request = PKI / f"{name}.key", PKI / f"{name}.csr"
    openssl(
        *["req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"],
        *["-nodes", "-subj", subject, "-keyout", key, "-out", request],
    )
    extensions = PKI / f"{name}.cnf"
    usage = "extendedKeyUsage=serverAuth,clientAuth\n"
    alternatives = f"subjectAltName={','.join(names)}\n" if names else ""
    extensions.write_text(usage + alternatives)
    openssl(
        *["x509", "-req", "-in", request, "-days", DAYS, "-extfile", extensions],
        *["-CA", PKI / "ca.crt", "-CAkey", PKI / "ca.key", "-CAcreateserial"],
        *["-out", PKI / f"{name}.crt"],
    )


def make_user(name: str, subject: str, file: Path | None = None) -> Path:
    """A certificate and a kubeconfig that uses it; the path of the kubeconfig."""
    make_certificate(name, subject)
    path = file or PKI / f"{name}.kubeconfig"
    configuration = {
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [
            {
                "name": CONTEXT,
                "cluster": {
                    "server": SERVER,
                    "certificate-authority-data": encoded("ca.crt"),
                },
            }
        ],
        "users": [
            {
                "name": name,
                "user": {
                    "client-certificate-data": encoded(f"{name}.crt"),
                    "client-key-data": encoded(f"{name}.key"),
                },
            }
        ],
        "contexts": [{"name": CONTEXT, "context": {"cluster": CONTEXT, "user": name}}],
        "current-context": CONTEXT,
    }
    path.touch(mode=0o600)
    path.write_text(json.dumps(configuration, indent=1))
    return path


def encoded(file: str) -> str:
    return base64.b64encode((PKI / file).read_bytes()).decode()


def openssl(*arguments: object) -> None:
    run(["openssl", *map(str, arguments)])
