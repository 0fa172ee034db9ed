"""The command `churn-api`: starts the service, or explains why it cannot."""

import argparse
import secrets
import sys
from collections.abc import Sequence

import uvicorn

from churn_api.logging import configure_logging
from churn_api.main import create_app
from churn_api.settings import ConfigurationError, Settings, settings_from_environment


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs `churn-api` until it is interrupted; exit code 2 means that the
    configuration is wrong.
    """
    parser = argparse.ArgumentParser(
        prog="churn-api", description="Serve the churn model."
    )
    parser.add_argument(
        "--development",
        action="store_true",
        help="run without CHURN_ variables: makes and shows a key, turns /docs on",
    )
    parser.add_argument(
        "--host", default="127.0.0.1", help="default: %(default)s, this machine only"
    )
    parser.add_argument("--port", type=int, default=8000, help="default: %(default)s")
    options = parser.parse_args(arguments)

    try:
        settings = (
            _development_settings()
            if options.development
            else settings_from_environment()
        )
    except ConfigurationError as error:
        sys.stderr.write(f"churn-api cannot start:\n{error}\n")
        return 2

    configure_logging(settings.log_level)
    if options.development:
        _show_key(settings, options.host, options.port)
    uvicorn.run(
        create_app(settings),
        host=options.host,
        port=options.port,
        root_path=settings.root_path,
        # `TimingMiddleware` writes the access log, without addresses;
        # `configure_logging` did the rest.
        access_log=False,
        log_config=None,
        server_header=False,
        # Longer than the scoring timeout, shorter than the 30 s that Kubernetes waits
        # before it kills.
        timeout_graceful_shutdown=10,
    )
    return 0


def _development_settings() -> Settings:
    """A fresh key each time: nothing that works here works on another machine."""
    return settings_from_environment(
        environment="development",
        api_keys={"you": secrets.token_urlsafe(16)},
        administrators=["you"],
        teaching_endpoints=True,
    )


def _show_key(settings: Settings, host: str, port: int) -> None:
    key = settings.api_keys["you"].get_secret_value()
    sys.stderr.write(
        f"Development mode. In another terminal (the key is new at each start):\n"
        f"  curl -H 'X-API-Key: {key}' http://{host}:{port}/v1/model\n"
        f"Documentation: http://{host}:{port}/docs. Stop with Ctrl+C.\n"
    )


if __name__ == "__main__":
    sys.exit(main())
