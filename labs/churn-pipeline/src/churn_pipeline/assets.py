"""What the DAGs hand to each other: a change of one starts those that wait for it."""

from airflow.sdk import Asset

# region assets
#: A day is ready.
STAGED = Asset(name="staged", uri="file:///churn/staged")
#: Three sets of a version of the data are ready.
PREPARED = Asset(name="prepared", uri="file:///churn/prepared")
#: There is a reason to train on a version of the data.
TRAINING_WANTED = Asset(name="training_wanted", uri="file:///churn/training-wanted")
#: A challenger waits for the gate.
CHALLENGER = Asset(name="challenger", uri="file:///churn/challenger")
#: The alias of the champion points to another version.
CHAMPION = Asset(name="champion", uri="file:///churn/champion")
# endregion
