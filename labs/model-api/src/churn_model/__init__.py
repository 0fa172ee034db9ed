"""The course's churn model: its data, its pipeline, its training and its artifact.
It has no knowledge of HTTP.
"""
