"""For operators and their tools: the metrics page."""

from fastapi import APIRouter, Response
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from churn_api.services import ServicesOf

router = APIRouter(include_in_schema=False)


@router.get("/metrics")
async def read_metrics(services: ServicesOf) -> Response:
    """Prometheus's text format. It asks for no key, so the way from outside must not
    lead here.
    """
    return Response(
        generate_latest(services.metrics.registry), media_type=CONTENT_TYPE_LATEST
    )
