"""Your API. It says hello and that it is alive."""

from fastapi import FastAPI

app = FastAPI(title="My churn API")


@app.get("/greeting")
async def read_greeting(name: str = "world") -> dict[str, str]:
    """Says hello to whoever you name."""
    return {"message": f"Hello, {name}!"}


# region liveness
@app.get("/health/live")
async def read_liveness() -> dict[str, str]:
    """Says that the process answers."""
    return {"status": "alive"}


# endregion
