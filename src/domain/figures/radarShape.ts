import {svgElement, type SvgElement} from '../svg/svgElement';
import type {Radar, RadarSeries} from './readRadar';

/** Units of the drawing; the text is 12 units high. */
const size = {width: 340, height: 250, radius: 78, label: 92};

/** A longer name of an axis is written in two lines. */
const longLabel = 13;

/**
 * Draws one shape over its axes.
 *
 * @param name - what a screen reader says instead of the drawing
 */
export function radarShape(
  {axes, max}: Radar,
  {values}: RadarSeries,
  name: string,
): SvgElement {
  const ring = (share: number) =>
    polygon(axes.map((_, index) => point(index, axes.length, share)));
  return svgElement(
    'svg',
    {
      className: ['course-radar-drawing'],
      role: 'img',
      ariaLabel: name,
      viewBox: `0 0 ${size.width} ${size.height}`,
    },
    ...rings(max).map((share) =>
      svgElement('polygon', {
        className: ['course-radar-ring'],
        points: ring(share),
      }),
    ),
    ...axes.map((_, index) => {
      const [x2, y2] = point(index, axes.length, 1);
      const [x1, y1] = point(index, axes.length, 0);
      return svgElement('line', {
        className: ['course-radar-axis'],
        x1,
        y1,
        x2,
        y2,
      });
    }),
    svgElement('polygon', {
      className: ['course-radar-shape'],
      points: polygon(
        values.map((value, index) => point(index, axes.length, value / max)),
      ),
    }),
    ...axes.map((axis, index) => label(axis, index, axes.length)),
  );
}

/** A ring for every whole number up to 6, else a ring for every quarter. */
function rings(max: number): number[] {
  const count = Number.isInteger(max) && max <= 6 ? max : 4;
  return Array.from({length: count}, (_, index) => (index + 1) / count);
}

/** The first axis points up, the others follow clockwise. */
function point(
  index: number,
  count: number,
  share: number,
  radius = size.radius,
): [number, number] {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [
    round(size.width / 2 + radius * share * Math.cos(angle)),
    round(size.height / 2 + radius * share * Math.sin(angle)),
  ];
}

function polygon(points: readonly (readonly [number, number])[]): string {
  return points.map((xy) => xy.join(',')).join(' ');
}

function label(axis: string, index: number, count: number): SvgElement {
  const [x, y] = point(index, count, 1, size.label);
  const side = Math.sign(Math.round((x - size.width / 2) / 10));
  const lines = linesOf(axis);
  const up = y < size.height / 2 - size.radius;
  const first = y + 4 - (lines.length - 1) * (up ? 14 : 7);
  return svgElement(
    'text',
    {
      className: ['course-radar-label'],
      textAnchor: side === 0 ? 'middle' : side < 0 ? 'end' : 'start',
    },
    ...lines.map((line, row) =>
      svgElement('tspan', {x, y: round(first + 14 * row)}, line),
    ),
  );
}

/** Breaks at the space that is nearest to the middle. */
function linesOf(text: string): string[] {
  const spaces = [...text.matchAll(/ /g)].map(({index}) => index);
  const [nearest] = spaces.sort(
    (a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2),
  );
  return text.length <= longLabel || nearest === undefined
    ? [text]
    : [text.slice(0, nearest), text.slice(nearest + 1)];
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
