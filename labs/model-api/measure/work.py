"""Work that computes: for each customer, the discount that lowers the risk the most
for its price. One request, 256 customers, tens of milliseconds of processor time.
"""

from collections.abc import Callable
from functools import cache, partial
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier

from churn_model.artifact import ChurnModel
from churn_model.data import CustomerRow, make_customers
from churn_model.train import train

WorkName = Literal["pipeline", "forest", "boosting"]
WORK_NAMES: tuple[WorkName, ...] = get_args(WorkName)

CUSTOMERS = 256
#: Discounts in per cent; the forest costs more per row, so it gets fewer.
PIPELINE_DISCOUNTS = tuple(range(0, 60, 1))
FOREST_DISCOUNTS = tuple(range(0, 60, 8))
#: What a per cent of the charge must bring in probability to be worth it.
PRICE_OF_A_PERCENT = 0.002


@cache
def churn_model() -> ChurnModel:
    """The course's model, trained once in each process."""
    return train(customers=2_000, seed=7)


@cache
def ensemble(name: WorkName) -> Any:
    """An ensemble of 200 trees on the same features as arrays, trained once."""
    data = make_customers(2_000, seed=7)
    features = churn_model().pipeline[0].transform(data.rows)
    if name == "forest":
        return RandomForestClassifier(200, random_state=7, n_jobs=1).fit(
            features, data.churned
        )
    # Without early stopping it makes all its trees.
    return HistGradientBoostingClassifier(
        max_iter=200, early_stopping=False, random_state=7
    ).fit(features, data.churned)


# region cpu-work
def best_discounts(rows: list[CustomerRow]) -> list[int]:
    """Asks the course's pipeline about each customer under each discount.

    Most of the time goes to `DictVectorizer`, a loop in Python over mappings: it holds
    the interpreter's lock, so two threads take as long as one after the other.
    """
    predicted = [
        churn_model().probabilities([_cheaper(row, discount) for row in rows])
        for discount in PIPELINE_DISCOUNTS
    ]
    return _cheapest(np.array(predicted), PIPELINE_DISCOUNTS)


def best_discounts_on_arrays(
    rows: list[CustomerRow], discounts: tuple[int, ...], trees: Any
) -> list[int]:
    """Asks an ensemble of trees the same, on one array of numbers.

    The trees are compiled code, which gives the lock back while it computes. Two
    threads gain from that only when each such stretch is long: between two trees a
    thread needs the lock again.
    """
    encoder = churn_model().pipeline[0]
    features = np.tile(encoder.transform(rows), (len(discounts), 1))
    factors = np.repeat([1 - discount / 100 for discount in discounts], len(rows))
    features[:, encoder.vocabulary_["monthly_charge"]] *= factors
    predicted = trees.predict_proba(features)[:, 1]
    return _cheapest(predicted.reshape(len(discounts), len(rows)), discounts)


# endregion


def work_of(name: WorkName) -> Callable[[list[CustomerRow]], list[int]]:
    """The work of that name; trains the models when this process has none yet."""
    if name == "pipeline":
        churn_model()
        return best_discounts
    return partial(
        best_discounts_on_arrays,
        discounts=FOREST_DISCOUNTS if name == "forest" else PIPELINE_DISCOUNTS,
        trees=ensemble(name),
    )


def customers() -> list[CustomerRow]:
    """The customers of every request, the same on every machine."""
    return list(make_customers(CUSTOMERS, seed=11).rows)


def _cheaper(row: CustomerRow, discount: int) -> CustomerRow:
    return {**row, "monthly_charge": row["monthly_charge"] * (1 - discount / 100)}


def _cheapest(predicted: NDArray[np.float64], discounts: tuple[int, ...]) -> list[int]:
    """The discount with the lowest sum of risk and price, for each customer."""
    price = PRICE_OF_A_PERCENT * np.array(discounts)[:, np.newaxis]
    best = np.argmin(predicted + price, axis=0)
    return [discounts[index] for index in best.tolist()]
