import {outputLimit} from '../../domain/liveCode/outputLimit';

/** The part of the worker that is Python: runs code in a state of its own, and sends its output in batches. */
export const pythonRunner = `
import builtins, io, json, linecache, sys, time, traceback


class Output(io.TextIOBase):
    def begin(self, send):
        self.send, self.parts, self.is_cut, self.sent_at = send, [], False, 0
        self.characters, self.lines = ${outputLimit.characters}, ${outputLimit.lines}

    def writable(self):
        return True

    def write(self, text):
        kept = "".join(text[: self.characters].splitlines(True)[: self.lines])
        self.parts.append(kept)
        self.characters -= len(kept)
        self.lines -= kept.count("\\n")
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


def run(name, code, check, is_fresh, send):
    global scope
    if is_fresh:
        scope = {"__name__": "__main__"}
    error = reason = None
    output.begin(send)
    sys.stdout = sys.stderr = output
    try:
        execute(name, code, scope)
    except SystemExit as end:
        error = None if end.code in (None, 0) else f"SystemExit: {end.code}"
    except BaseException as failure:
        error = text_of(failure)
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
    return json.dumps({"error": error, "reason": reason})


output, scope = Output(), {}
builtins.input = refuse_input
run
`;
