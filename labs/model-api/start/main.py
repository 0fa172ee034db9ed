"""Your API. So far it only says hello."""

from fastapi import FastAPI

app = FastAPI(title="My churn API")


@app.get("/greeting")
async def read_greeting(name: str = "world") -> dict[str, str]:
    """Says hello to whoever you name."""
    return {"message": f"Hello, {name}!"}
