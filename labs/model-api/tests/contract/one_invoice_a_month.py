"""The rule about customers that OpenAPI cannot express, for the generator of requests.

JSON Schema cannot compare two fields. To the document, a customer with more late
payments than months is valid; the service rejects it: test_validation.py tests that.
"""

from typing import Any

from schemathesis import Case, HookContext


def fits_the_tenure(context: HookContext, case: Case[Any]) -> bool:
    """Whether Schemathesis may send this case: no customer in it breaks the rule."""
    if not isinstance(case.body, dict):
        return True
    customers = case.body.get("customers", [case.body])
    return not isinstance(customers, list) or not any(map(_breaks_the_rule, customers))


def _breaks_the_rule(customer: Any) -> bool:
    if not isinstance(customer, dict):
        return False
    late = customer.get("late_payments_12m")
    tenure = customer.get("tenure_months")
    # JSON has one kind of number: 7.0 is an integer, too.
    if isinstance(late, int | float) and isinstance(tenure, int | float):
        return late > tenure
    return False
