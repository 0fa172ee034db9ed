"""Runs the live blocks of one page, given as JSON on standard input; prints what each of them did, as JSON."""

import contextlib
import io
import json
import sys
import traceback


def run(name, code, scope):
    """Gives what the code printed, and the traceback that ended it or None."""
    output = io.StringIO()
    error = None
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        try:
            exec(compile(code, name, "exec"), scope)
        except BaseException:
            error = traceback.format_exc()
    return output.getvalue(), error


def try_check(blocks, index, code):
    """Runs the check after some code in the place of the block's own, in a state of their own."""
    scope = {"__name__": "__main__"}
    for block in blocks[:index]:
        run(block["id"], block["code"], scope)
    block = blocks[index]
    error = run(block["id"], code, scope)[1]
    return error or run(f"{block['id']}-check", block["check"], scope)[1]


def main():
    sys.stdin.reconfigure(encoding="utf-8")
    blocks = json.load(sys.stdin)
    scope = {"__name__": "__main__"}
    results = []
    for index, block in enumerate(blocks):
        output, error = run(block["id"], block["code"], scope)
        result = {"output": output, "error": error, "start": None, "solution": None}
        if error is None and "check" in block:
            result["start"] = try_check(blocks, index, block["code"])
            if "solution" in block:
                result["solution"] = try_check(blocks, index, block["solution"])
        results.append(result)
    print(json.dumps(results))


main()
