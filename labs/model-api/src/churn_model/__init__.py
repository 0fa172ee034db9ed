"""The course's churn model: its data, its pipeline, its training and its artefact.
Knows nothing of HTTP.
"""
