#!/bin/sh
# The password is in a file, so that no inspection of the container shows it.
set -eu
password=$(cat /run/secrets/db_password)
export MLFLOW_BACKEND_STORE_URI="postgresql+psycopg2://mlflow:$password@db/mlflow"
# MLflow responds only to names that it knows: its neighbors call it mlflow.
exec mlflow server --host 0.0.0.0 --port 5000 --workers 1 --no-serve-artifacts \
  --allowed-hosts 'mlflow:5000,127.0.0.1:*,localhost:*'
