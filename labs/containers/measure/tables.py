"""Makes the tables of the lessons from the recorded measurements.

python -m measure.tables        prints them
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from measure import images, thread_counts

Language = Literal["pl", "en"]
LANGUAGES: tuple[Language, ...] = ("pl", "en")

MODULE = "modules/2-containers"
REPOSITORY = Path(__file__).parents[3]
LESSONS: dict[Language, Path] = {
    "pl": REPOSITORY / "docs" / MODULE,
    "en": REPOSITORY / "i18n/en/docusaurus-plugin-content-docs/current" / MODULE,
}

BUILDS: dict[str, dict[Language, str]] = {
    "cold": {
        "pl": "krok 4, nic w pamięci podręcznej",
        "en": "step 4, nothing in the cache",
    },
    "warm": {"pl": "krok 4, bez żadnej zmiany", "en": "step 4, without a change"},
    "broken": {
        "pl": "krok 3, zmieniona linia kodu",
        "en": "step 3, a changed line of code",
    },
    "mended": {
        "pl": "krok 4, zmieniona linia kodu",
        "en": "step 4, a changed line of code",
    },
}
IMAGES: dict[str, dict[Language, str]] = {
    "3": {"pl": "krok 3, naiwny plik", "en": "step 3, the naive file"},
    "5": {"pl": "krok 5, dwa etapy", "en": "step 5, two stages"},
    "6": {"pl": "krok 6, baza `slim`", "en": "step 6, the base `slim`"},
}


def number(value: float, language: Language) -> str:
    text = f"{value:.1f}"
    return text.replace(".", ",") if language == "pl" else text


def markdown(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def build_table(language: Language) -> str:
    """How long builds take."""
    header = {"pl": ["Budowanie", "Czas"], "en": ["Build", "Time"]}[language]
    seconds = images.recorded()["seconds"]
    rows = [
        [names[language], f"{number(seconds[build], language)} s"]
        for build, names in BUILDS.items()
    ]
    return markdown(header, rows)


def size_table(language: Language) -> str:
    """How large the image is after each step."""
    header = {"pl": ["Obraz", "Rozmiar"], "en": ["Image", "Size"]}[language]
    sizes = images.recorded()["sizes_mb"]
    rows = [[names[language], f"{sizes[step]} MB"] for step, names in IMAGES.items()]
    return markdown(header, rows)


def thread_table(language: Language) -> str:
    """What threads do under a limit of one processor."""
    header = {
        "pl": ["`OMP_NUM_THREADS`", "Żądania/s", "p50", "p95", "Przestoje"],
        "en": ["`OMP_NUM_THREADS`", "Requests/s", "p50", "p95", "Throttled"],
    }[language]
    rows = [
        [
            count,
            number(found["requests_per_s"], language),
            *(f"{number(found[name], language)} ms" for name in ["p50_ms", "p95_ms"]),
            str(found["throttled"]),
        ]
        for count, found in thread_counts.recorded()["threads"].items()
    ]
    return markdown(header, rows)


#: Lesson → the table that it shows.
TABLES: dict[str, Callable[[Language], str]] = {
    "04-layers-and-cache.md": build_table,
    "06-base-images.md": size_table,
    "16-resources.md": thread_table,
}


def main() -> None:
    for language in LANGUAGES:
        for lesson, table in TABLES.items():
            print(f"{language} {lesson}\n{table(language)}\n")


if __name__ == "__main__":
    main()
