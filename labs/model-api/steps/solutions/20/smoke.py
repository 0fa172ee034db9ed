"""After each deployment: one known customer, one known answer."""

import os
import sys

from client import predict

# region smoke
CUSTOMER = {
    "tenure_months": 7,
    "monthly_charge": 89.9,
    "contract": "monthly",
    "payment_method": "transfer",
    "support_tickets_90d": 4,
    "late_payments_12m": 2,
    "monthly_usage_gb": 31.5,
}
EXPECTED_VERSION = "1.0.0+1e3e1f567f6d"
EXPECTED_PROBABILITY = 0.9414


def main(url: str) -> int:
    """Compares the deployed model with the one that was meant to be deployed."""
    answer = predict(CUSTOMER, url=url, key=os.environ["MY_API_KEY"])
    is_expected = (
        answer["model_version"] == EXPECTED_VERSION
        and abs(answer["churn_probability"] - EXPECTED_PROBABILITY) < 0.001
    )
    print("as expected" if is_expected else "another model", answer)
    return 0 if is_expected else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
# endregion
