"""The churn model behind an HTTP API. Start reading at `main.py`; `README.md` has the
map.
"""
