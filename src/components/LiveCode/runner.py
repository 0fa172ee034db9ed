"""Runs the live code of a page: in the browser by Pyodide, in the tests of the lessons by CPython.

The last line gives `create`, which the caller asks for `run`.
"""

import builtins
import io
import json
import linecache
import sys
import time
import traceback

#: Code of a page may delete or replace any of them; the next run starts with all of them again.
built_in = vars(builtins)
original = dict(built_in)


class Output(io.TextIOBase):
    """Sends what is written in batches, and no more than a page shows."""

    def begin(self, send, characters, lines):
        self.send, self.parts, self.is_cut, self.sent_at = send, [], False, 0
        self.characters, self.lines = characters, lines

    def writable(self):
        return True

    def write(self, text):
        kept = "".join(text[: self.characters].splitlines(True)[: self.lines])
        self.parts.append(kept)
        self.characters -= len(kept)
        self.lines -= kept.count("\n")
        if len(kept) < len(text) and not self.is_cut:
            self.is_cut = True
            self.send_now()
        self.flush()
        return len(text)

    def flush(self):
        if time.monotonic() - self.sent_at > 0.05:
            self.send_now()

    def send_now(self):
        self.sent_at = time.monotonic()
        text = "".join(self.parts)
        self.parts.clear()
        if text or self.is_cut:
            self.send(text, self.is_cut)


def refuse_input(prompt=""):
    raise EOFError("input() has nobody to ask on this page")


def shorten(report):
    """Leaves out the frames of this file: its reader did not write them."""
    if report is not None:
        frames = [frame for frame in report.stack if frame.filename != "<runner>"]
        report.stack = traceback.StackSummary.from_list(frames) if frames else None
        shorten(report.__cause__)
        shorten(report.__context__)


def text_of(error):
    report = traceback.TracebackException.from_exception(error)
    shorten(report)
    return "".join(report.format())


def execute(name, code, scope):
    linecache.cache[name] = (len(code), None, code.splitlines(True), name)
    exec(compile(code, name, "exec"), scope)


def create(characters, lines):
    """Gives `run`, which shows at most so many characters and lines of a block's output."""
    output, scope = Output(), {}

    def run(name, code, check, is_fresh, send):
        """Runs a block in the page's state; JSON of the error that ended it and of why its check failed."""
        nonlocal scope
        built_in.update(original)
        built_in["input"] = refuse_input
        if is_fresh:
            scope = {"__name__": "__main__"}
        error = reason = None
        before = sys.stdout, sys.stderr
        output.begin(send, characters, lines)
        sys.stdout = sys.stderr = output
        try:
            execute(name, code, scope)
        except SystemExit as end:
            error = None if end.code in (None, 0) else f"SystemExit: {end.code}"
        except BaseException as failure:
            built_in.update(original)
            error = text_of(failure)
        built_in.update(original)
        output.send_now()
        if error is None and check is not None:
            # What the check prints is not the reader's.
            sys.stdout = sys.stderr = io.StringIO()
            try:
                execute(f"{name}-check", check, scope)
            except AssertionError as failure:
                reason = str(failure)
            except BaseException as failure:
                reason = text_of(failure)
        sys.stdout, sys.stderr = before
        return json.dumps({"error": error, "reason": reason})

    return run


create
