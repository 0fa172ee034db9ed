"""Drawings for the lessons: shapes and text only, in the colours of the page."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

FONT = 15


@dataclass
class Drawing:
    """Collects elements; the page puts its own title in place of this one's."""

    width: int
    height: int
    title: str
    description: str
    elements: list[str] = field(default_factory=list)

    def text(
        self,
        x: float,
        y: float,
        content: str,
        anchor: str = "start",
        bold: bool = False,
    ) -> None:
        """A line of text; `anchor` is start, middle or end."""
        weight = ' font-weight="700"' if bold else ""
        self.elements.append(
            f'<text x="{x:.0f}" y="{y:.0f}" text-anchor="{anchor}"{weight}>'
            f"{escape(content)}</text>"
        )

    def bar(self, x: float, y: float, width: float, height: float, color: int) -> None:
        """A bar from the left."""
        self.elements.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(1.0, width):.1f}" '
            f'height="{height:.1f}" fill="var(--figure-{color})" stroke="none"/>'
        )

    def rule(
        self, x1: float, y1: float, x2: float, y2: float, dashes: str = ""
    ) -> None:
        """A thin straight line, for axes and marks."""
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        self.elements.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
            f'stroke="currentColor" stroke-opacity="0.4"{dashed}/>'
        )

    def line(
        self,
        points: Sequence[tuple[float, float]],
        color: int,
        dashes: str = "",
        dots: bool = True,
    ) -> None:
        """A curve through the points, each marked with a dot."""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        self.elements.append(
            f'<polyline points="{path}" fill="none" stroke="var(--figure-{color})" '
            f'stroke-width="2.5"{dashed}/>'
        )
        if dots:
            self.elements += [
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" '
                f'fill="var(--figure-{color})" stroke="none"/>'
                for x, y in points
            ]

    def render(self) -> str:
        """The whole file."""
        body = "\n".join(f"    {element}" for element in self.elements)
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" '
            f'viewBox="0 0 {self.width} {self.height}" role="img">\n'
            f"  <title>{escape(self.title)}</title>\n"
            f"  <desc>{escape(self.description)}</desc>\n"
            f'  <g fill="currentColor" font-size="{FONT}">\n{body}\n  </g>\n</svg>\n'
        )


@dataclass(frozen=True)
class Axis:
    """Puts values on a range of the drawing, evenly or by powers of ten."""

    least: float
    most: float
    start: float
    end: float
    is_logarithmic: bool = False

    def at(self, value: float) -> float:
        """Where a value is; what lies outside is put on the edge."""
        inside = min(max(value, self.least), self.most)
        share = (
            math.log(inside / self.least) / math.log(self.most / self.least)
            if self.is_logarithmic
            else (inside - self.least) / (self.most - self.least)
        )
        return self.start + share * (self.end - self.start)
