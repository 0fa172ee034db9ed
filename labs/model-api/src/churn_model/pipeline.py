"""The model: from a customer's named features to the chance that they leave."""

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler


# region pipeline
def build_pipeline(regularisation: float = 1.0) -> Pipeline:
    """Makes an untrained pipeline whose input is a list of mappings from feature names
    to values.

    Preprocessing lives inside the artifact, so training and serving cannot disagree
    about it. `DictVectorizer` takes columns by name: a service that sends them in
    another order gets the same result. It ignores values that it has not seen, so the
    service's schema rejects those first.

    Logistic regression gives calibrated probabilities on this data and needs
    microseconds per row.
    """
    return Pipeline(
        [
            ("encode", DictVectorizer(sparse=False)),
            ("scale", StandardScaler()),
            ("classify", LogisticRegression(C=regularisation, max_iter=500)),
        ]
    )


# endregion
