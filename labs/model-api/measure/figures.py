"""Makes the drawings and tables of the lessons from the recorded measurements.

python -m measure.figures        writes the drawings, prints the tables
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from measure.samples import load
from measure.svg import Axis, Drawing

Language = Literal["pl", "en"]
LANGUAGES: tuple[Language, ...] = ("pl", "en")

MODULE = "modules/1-model-api"
REPOSITORY = Path(__file__).parents[3]
LESSONS: dict[Language, Path] = {
    "pl": REPOSITORY / "docs" / MODULE,
    "en": REPOSITORY / "i18n/en/docusaurus-plugin-content-docs/current" / MODULE,
}

WAYS: dict[str, dict[Language, str]] = {
    "async def": {"pl": "async def", "en": "async def"},
    "def": {"pl": "def", "en": "def"},
    "threads": {"pl": "pula 2 wątków", "en": "pool of 2 threads"},
    "processes": {"pl": "pula 2 procesów", "en": "pool of 2 processes"},
    "2 workers": {"pl": "2 procesy serwera", "en": "2 server workers"},
    "kept": {
        "pl": "2 procesy, stałe połączenia",
        "en": "2 workers, kept connections",
    },
}

TEXTS: dict[Language, dict[str, str]] = {
    "pl": {
        "pipeline": "pipeline (Python)",
        "forest": "las 200 drzew (kod w C)",
        "requests": "żądania na sekundę",
        "bystander": "p95 świadka w ms, skala log",
        "cpu-title": "Pięć sposobów liczenia w serwisie",
        "cpu-description": "Słupki: {rows}.",
        "cpu-row": "{way}: pipeline {a} żądań/s, świadek {b} ms; "
        "las {c} żądań/s, świadek {d} ms",
        "offered": "zadane tempo, żądania na sekundę",
        "p95": "p95 w ms (skala logarytmiczna)",
        "closed": "zamknięte (Locust, 10 użytkowników)",
        "open": "otwarte",
        "capacity": "pojemność: około {rate}/s",
        "load-title": "p95 w obciążeniu zamkniętym i otwartym",
        "load-description": "Dwie krzywe p95: {rows}.",
        "load-row": "przy {rate}/s zamknięte {a} ms, otwarte {b} ms",
        "utilisation": "wykorzystanie jedynego wątku",
        "stay": "czas w ms",
        "mean": "średnia, kolejka bez limitu",
        "tail": "p95, kolejka bez limitu",
        "bounded": "p95, w kolejce najwyżej {queue}",
        "theory": "wzór S / (1 − ρ)",
        "utilisation-title": "Czas odpowiedzi a wykorzystanie",
        "utilisation-description": "Kolejka bez limitu: {rows}. "
        "Kolejka z limitem: {bounded}.",
        "utilisation-row": "{share}: średnia {mean} ms, p95 {tail} ms",
        "bounded-row": "{share}: p95 {tail} ms, odrzucone {refused}%",
    },
    "en": {
        "pipeline": "pipeline (Python)",
        "forest": "forest of 200 trees (C code)",
        "requests": "requests per second",
        "bystander": "p95 of the bystander in ms, log scale",
        "cpu-title": "Five ways to compute in a service",
        "cpu-description": "Bars: {rows}.",
        "cpu-row": "{way}: pipeline {a} requests/s, bystander {b} ms; "
        "forest {c} requests/s, bystander {d} ms",
        "offered": "offered rate, requests per second",
        "p95": "p95 in ms (logarithmic scale)",
        "closed": "closed (Locust, 10 users)",
        "open": "open",
        "capacity": "capacity: about {rate}/s",
        "load-title": "p95 under closed and open load",
        "load-description": "Two curves of p95: {rows}.",
        "load-row": "at {rate}/s closed {a} ms, open {b} ms",
        "utilisation": "utilization of the only thread",
        "stay": "time in ms",
        "mean": "mean, queue without a limit",
        "tail": "p95, queue without a limit",
        "bounded": "p95, at most {queue} in the queue",
        "theory": "formula S / (1 − ρ)",
        "utilisation-title": "Response time against utilization",
        "utilisation-description": "Queue without a limit: {rows}. "
        "Queue with a limit: {bounded}.",
        "utilisation-row": "{share}: mean {mean} ms, p95 {tail} ms",
        "bounded-row": "{share}: p95 {tail} ms, refused {refused}%",
    },
}


def number(value: float, language: Language, digits: int = 0) -> str:
    """A number as the language writes it."""
    text = f"{value:.{digits}f}"
    return text.replace(".", ",") if language == "pl" else text


# Drawings

#: Where the two panels of the bars begin.
LEFT, RIGHT = 220, 500


def cpu_drawing(language: Language) -> str:
    """Throughput and the bystander's wait, for each way of computing."""
    texts, result = TEXTS[language], load("cpu")
    works = ("pipeline", "forest")
    rows = [
        texts["cpu-row"].format(
            way=names[language],
            a=number(result["pipeline"][way]["requests_per_s"], language, 1),
            b=number(result["pipeline"][way]["bystander_p95_ms"], language),
            c=number(result["forest"][way]["requests_per_s"], language, 1),
            d=number(result["forest"][way]["bystander_p95_ms"], language),
        )
        for way, names in WAYS.items()
    ]
    drawing = Drawing(
        820,
        480,
        texts["cpu-title"],
        texts["cpu-description"].format(rows="; ".join(rows)),
    )
    most = max(row["requests_per_s"] for work in works for row in result[work].values())
    rates = Axis(0, most, LEFT, LEFT + 200)
    waits = Axis(1, 2_000, RIGHT, RIGHT + 240, is_logarithmic=True)
    for index, work in enumerate(works):
        x = LEFT + 240 * index
        drawing.bar(x, 10, 16, 14, index + 1)
        drawing.text(x + 24, 23, texts[work])
    drawing.text(LEFT, 56, texts["requests"], bold=True)
    drawing.text(RIGHT, 56, texts["bystander"], bold=True)
    for row, (way, names) in enumerate(WAYS.items()):
        top = 76 + 66 * row
        drawing.text(LEFT - 12, top + 26, names[language], anchor="end")
        for index, work in enumerate(works):
            figures, y = result[work][way], top + 22 * index
            rate, wait = figures["requests_per_s"], figures["bystander_p95_ms"]
            drawing.bar(LEFT, y, rates.at(rate) - LEFT, 18, index + 1)
            drawing.text(rates.at(rate) + 6, y + 14, number(rate, language, 1))
            drawing.bar(RIGHT, y, waits.at(wait) - RIGHT, 18, index + 1)
            drawing.text(waits.at(wait) + 6, y + 14, number(wait, language))
    return drawing.render()


def load_drawing(language: Language) -> str:
    """p95 against the offered rate, for both kinds of load."""
    texts, result = TEXTS[language], load("load")
    found = result["open_beside_closed"]
    rows = [
        texts["load-row"].format(
            rate=row["offered"],
            a=number(row["closed"]["p95_ms"], language),
            b=number(row["open"]["p95_ms"], language),
        )
        for row in found
    ]
    drawing = Drawing(
        720,
        430,
        texts["load-title"],
        texts["load-description"].format(rows="; ".join(rows)),
    )
    x = Axis(0, 75, 70, 690)
    y = Axis(10, 10_000, 360, 50, is_logarithmic=True)
    frame(drawing, x, y, (0, 10, 20, 30, 40, 50, 60, 70), (10, 100, 1_000, 10_000))
    drawing.text(70, 26, texts["p95"], bold=True)
    drawing.text(380, 416, texts["offered"], anchor="middle", bold=True)
    # What the worker really served at most: waking its thread takes time, too.
    capacity = max(row["open"]["requests_per_s"] for row in found)
    drawing.rule(x.at(capacity), y.start, x.at(capacity), y.end, "6 4")
    drawing.text(
        x.at(capacity) - 8,
        y.end + 12,
        texts["capacity"].format(rate=number(capacity, language)),
        anchor="end",
    )
    for color, kind, dashes in ((2, "open", ""), (1, "closed", "7 4")):
        points = [(x.at(row["offered"]), y.at(row[kind]["p95_ms"])) for row in found]
        drawing.line(points, color, dashes)
    key(drawing, ((2, "", texts["open"]), (1, "7 4", texts["closed"])), 90, 100)
    return drawing.render()


def utilisation_drawing(language: Language) -> str:
    """Response time against utilization, with and without a limit of the queue."""
    texts, result = TEXTS[language], load("load")
    free, bounded = result["utilisation"], result["bounded"]
    rows = [
        texts["utilisation-row"].format(
            share=percent(row["utilisation"], language),
            mean=number(row["mean_ms"], language),
            tail=number(row["p95_ms"], language),
        )
        for row in free
    ]
    bounded_rows = [
        texts["bounded-row"].format(
            share=percent(row["utilisation"], language),
            tail=number(row["p95_ms"], language),
            refused=number(row["refused_percent"], language),
        )
        for row in bounded
    ]
    drawing = Drawing(
        720,
        430,
        texts["utilisation-title"],
        texts["utilisation-description"].format(
            rows="; ".join(rows), bounded="; ".join(bounded_rows)
        ),
    )
    x, y = Axis(0, 2.1, 70, 690), Axis(0, 2_500, 360, 50)
    frame(drawing, x, y, (), (0, 500, 1_000, 1_500, 2_000, 2_500))
    for share in (0, 0.5, 1, 1.5, 2):
        drawing.text(x.at(share), 382, percent(share, language), anchor="middle")
    drawing.rule(x.at(1), y.start, x.at(1), y.end, "6 4")
    drawing.text(70, 26, texts["stay"], bold=True)
    drawing.text(380, 416, texts["utilisation"], anchor="middle", bold=True)
    service_ms = sum(row["service_ms"] for row in free) / len(free)
    shares = [share / 100 for share in range(0, 99)]
    theory = [(x.at(r), y.at(service_ms / (1 - r))) for r in shares]
    drawing.line(theory, 4, "2 4", dots=False)
    for color, dashes, found, figure in (
        (1, "7 4", free, "mean_ms"),
        (2, "", free, "p95_ms"),
        (3, "", bounded, "p95_ms"),
    ):
        drawing.line(
            [(x.at(row["utilisation"]), y.at(row[figure])) for row in found],
            color,
            dashes,
        )
    key(
        drawing,
        (
            (2, "", texts["tail"]),
            (1, "7 4", texts["mean"]),
            (4, "2 4", texts["theory"]),
            (3, "", texts["bounded"].format(queue=result["how"]["bounded_queue"])),
        ),
        400,
        80,
    )
    return drawing.render()


def frame(
    drawing: Drawing,
    x: Axis,
    y: Axis,
    x_marks: Sequence[float],
    y_marks: Sequence[float],
) -> None:
    """Axes with their numbers."""
    drawing.rule(x.start, y.start, x.end, y.start)
    for mark in y_marks:
        drawing.rule(x.start, y.at(mark), x.end, y.at(mark), "1 5")
        drawing.text(x.start - 8, y.at(mark) + 5, f"{mark:g}", anchor="end")
    for mark in x_marks:
        drawing.text(x.at(mark), y.start + 22, f"{mark:g}", anchor="middle")


def key(
    drawing: Drawing, lines: Sequence[tuple[int, str, str]], x: float, y: float
) -> None:
    """Says which line is which."""
    for row, (color, dashes, text) in enumerate(lines):
        at = y + 24 * row
        drawing.line([(x, at), (x + 36, at)], color, dashes, dots=False)
        drawing.text(x + 44, at + 5, text)


def percent(share: float, language: Language) -> str:
    """A share as a percentage without decimals."""
    return f"{number(100 * share, language)}%"


DRAWINGS: dict[str, Callable[[Language], str]] = {
    "cpu-work.svg": cpu_drawing,
    "open-and-closed.svg": load_drawing,
    "latency-by-utilization.svg": utilisation_drawing,
}


# Tables


def markdown(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of Markdown, as the project's formatter writes it."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def cpu_table(language: Language) -> str:
    """What the callers and the bystander saw, for each way of computing."""
    header = {
        "pl": [
            "Sposób",
            "Pipeline: żądania/s",
            "p50 / p95",
            "świadek p95",
            "Las: żądania/s",
            "p50 / p95",
            "świadek p95",
        ],
        "en": [
            "Way",
            "Pipeline: requests/s",
            "p50 / p95",
            "bystander p95",
            "Forest: requests/s",
            "p50 / p95",
            "bystander p95",
        ],
    }[language]
    result = load("cpu")
    rows = []
    for way, names in WAYS.items():
        name = names[language]
        cells = [f"`{name}`" if name.endswith("def") else name]
        for work in ("pipeline", "forest"):
            figures = result[work][way]
            cells += [
                number(figures["requests_per_s"], language, 1),
                f"{figures['p50_ms']:.0f} / {figures['p95_ms']:.0f} ms",
                f"{figures['bystander_p95_ms']:.0f} ms",
            ]
        rows.append(cells)
    return markdown(header, rows)


def openmp_table(language: Language) -> str:
    """Worker processes times threads of OpenMP."""
    header = {
        "pl": ["Procesy serwera", "`OMP_NUM_THREADS`", "Żądania/s", "p50 / p95"],
        "en": ["Server workers", "`OMP_NUM_THREADS`", "Requests/s", "p50 / p95"],
    }[language]
    rows = []
    for name, figures in load("cpu")["openmp"].items():
        workers, threads = name.split("x")
        rate = number(figures["requests_per_s"], language, 1)
        times = f"{figures['p50_ms']:.0f} / {figures['p95_ms']:.0f} ms"
        rows.append([workers, threads, rate, times])
    return markdown(header, rows)


def load_table(language: Language) -> str:
    """The same offered rates under closed and open load."""
    header = {
        "pl": [
            "Zadane tempo",
            "Zamknięte: obsłużone/s",
            "p95 / p99",
            "Otwarte: obsłużone/s",
            "p95 / p99",
        ],
        "en": [
            "Offered rate",
            "Closed: served/s",
            "p95 / p99",
            "Open: served/s",
            "p95 / p99",
        ],
    }[language]
    rows = []
    for row in load("load")["open_beside_closed"]:
        cells = [f"{row['offered']}/s"]
        for kind in ("closed", "open"):
            figures = row[kind]
            cells += [
                number(figures["requests_per_s"], language, 1),
                f"{figures['p95_ms']:.0f} / {figures['p99_ms']:.0f} ms",
            ]
        rows.append(cells)
    return markdown(header, rows)


def stall_table(language: Language) -> str:
    """One stall, as each kind of load reports it."""
    header = {
        "pl": ["Obciążenie", "Żądania", "p50", "p95", "p99", "Najdłuższe"],
        "en": ["Load", "Requests", "p50", "p95", "p99", "Longest"],
    }[language]
    names: dict[str, dict[Language, str]] = {
        "closed": {"pl": "zamknięte, 1 użytkownik", "en": "closed, 1 user"},
        "open": {"pl": "otwarte, 20/s", "en": "open, 20/s"},
    }
    result = load("load")["stall"]
    rows = [
        [name[language], f"{result[kind]['requests']}"]
        + [
            f"{result[kind][figure]:.0f} ms"
            for figure in ("p50_ms", "p95_ms", "p99_ms", "longest_ms")
        ]
        for kind, name in names.items()
    ]
    return markdown(header, rows)


def bounded_table(language: Language) -> str:
    """A queue with a limit, under and over the capacity."""
    header = {
        "pl": ["Wykorzystanie", "p95 przyjętych", "Odrzucone `503`", "Obsłużone/s"],
        "en": ["Utilization", "p95 of the accepted", "Refused `503`", "Served/s"],
    }[language]
    rows = [
        [
            percent(row["utilisation"], language),
            f"{row['p95_ms']:.0f} ms",
            f"{number(row['refused_percent'], language)}%",
            number(row["requests_per_s"], language, 1),
        ]
        for row in load("load")["bounded"]
    ]
    return markdown(header, rows)


#: Lesson → the tables that it shows.
TABLES: dict[str, tuple[Callable[[Language], str], ...]] = {
    "14-concurrency.md": (cpu_table,),
    "15-throughput.md": (openmp_table, bounded_table),
    "19-performance-tests.md": (load_table, stall_table),
}


def main() -> int:
    """Writes the drawings beside the lessons and prints the tables for them."""
    for language in LANGUAGES:
        for name, draw in DRAWINGS.items():
            path = LESSONS[language] / name
            path.write_text(draw(language), encoding="utf-8")
        for lesson, tables in TABLES.items():
            for table in tables:
                sys.stdout.write(f"{language} {lesson}\n{table(language)}\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
