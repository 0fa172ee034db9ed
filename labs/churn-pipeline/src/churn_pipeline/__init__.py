"""The churn project from a daily delivery to a published model."""
