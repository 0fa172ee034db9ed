"""A slow system beside ours, and the kind of client that most of them come with: a
synchronous one.
"""

import time
import zlib


class CallCenter:
    """Replaces a vendor's client library. Its delay is real; the number that it returns
    is computed from the reference.
    """

    def __init__(self, delay_s: float) -> None:
        self._delay_s = delay_s

    def contacts_90d(self, customer_reference: str) -> int:
        """How often the customer called. Blocks its thread for the whole delay, as
        `requests` would.
        """
        time.sleep(self._delay_s)
        return zlib.crc32(customer_reference.encode()) % 10
