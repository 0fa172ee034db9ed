"""Runs the live blocks of one page with the runner that pages use; JSON in, JSON out.

The first argument names the runner. Standard input: a list of blocks with `id`, `code` and perhaps `check` and
`solution`. Standard output: for each of them `output`, `error`, and the reasons for which its check failed after the
code to be completed (`start`) and after the solution (`solution`).
"""

import json
import sys
from pathlib import Path

runner = {"__name__": "runner"}
exec(compile(Path(sys.argv[1]).read_text("utf-8"), "<runner>", "exec"), runner)
run = runner["create"](10_000_000, 1_000_000)


def result_of(block, code, is_fresh, check=None):
    parts = []
    result = json.loads(
        run(block["id"], code, check, is_fresh, lambda text, is_cut: parts.append(text))
    )
    return {"output": "".join(parts), **result}


def why_check_fails(blocks, index, code):
    """The check runs after some code in the place of the block's own, in a state of their own."""
    for place, block in enumerate(blocks[:index]):
        result_of(block, block["code"], place == 0)
    block = blocks[index]
    result = result_of(block, code, index == 0, block["check"])
    return result["error"] or result["reason"]


sys.stdin.reconfigure(encoding="utf-8")
blocks = json.load(sys.stdin)
results = [
    result_of(block, block["code"], index == 0) for index, block in enumerate(blocks)
]
for index, (block, result) in enumerate(zip(blocks, results)):
    checked = result["error"] is None and "check" in block
    result["start"] = (
        why_check_fails(blocks, index, block["code"]) if checked else None
    )
    result["solution"] = (
        why_check_fails(blocks, index, block["solution"])
        if checked and "solution" in block
        else None
    )
print(json.dumps(results))
