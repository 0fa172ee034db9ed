"""Measures what the lessons on concurrency, throughput and load tests claim."""
