import {svgElement, type SvgElement} from '../svg/svgElement';

/** A term around the one in the middle. */
export type MapNode = {
  readonly name: string;
  /** Path of its page below the site's base. */
  readonly url: string;
};

export type TermMap = {
  readonly title: string;
  /** The term in the middle, which every other one has to do with. */
  readonly center: string;
  readonly nodes: readonly MapNode[];
  /** Places of nodes that have to do with each other, too. */
  readonly edges: readonly (readonly [number, number])[];
};

const width = 760;
const rowHeight = 46;
const boxHeight = 34;
/** Between the middle and the boxes beside it. */
const reach = 150;
/** As wide as the widest of the usual typefaces. */
const letterWidth = 8.2;

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Where lines end: the side towards the middle. */
  readonly inner: number;
};

/**
 * Draws a term with those that have to do with it, and the lines between these.
 *
 * The drawing is for the eye and the pointer only: the page lists the same links below it.
 */
export function termMapFigure({
  title,
  center,
  nodes,
  edges,
}: TermMap): SvgElement {
  const leftCount = Math.ceil(nodes.length / 2);
  const height = leftCount * rowHeight + 12;
  const boxes = nodes.map(({name}, place) =>
    boxOf(name, place, {leftCount, count: nodes.length, height}),
  );
  const middle = {x: width / 2, y: height / 2};
  return svgElement(
    'figure',
    {className: ['course-figure', 'course-term-map'], ariaLabel: title},
    svgElement(
      'svg',
      {viewBox: `0 0 ${width} ${height}`, ariaHidden: 'true'},
      ...edges.flatMap(([a, b]) => {
        const [from, to] = [boxes[a], boxes[b]];
        return from === undefined || to === undefined
          ? []
          : [line(sideLine(from, to), 'course-term-map-side')];
      }),
      ...boxes.map((box) => line(spoke(middle, box), 'course-term-map-spoke')),
      ...nodes.flatMap(({name, url}, place) => {
        const box = boxes[place];
        return box === undefined
          ? []
          : [
              svgElement(
                'a',
                {href: url, tabIndex: -1},
                rect(box),
                label(name, box.x + box.width / 2, box.y),
              ),
            ];
      }),
      rect({
        x: middle.x - widthOf(center) / 2,
        y: middle.y,
        width: widthOf(center),
        inner: 0,
      }),
      label(center, middle.x, middle.y, 'course-term-map-center'),
    ),
  );
}

/** The first half goes down on the left, the second up again on the right: neighbours stay neighbours. */
function boxOf(
  name: string,
  place: number,
  {
    leftCount,
    count,
    height,
  }: {
    readonly leftCount: number;
    readonly count: number;
    readonly height: number;
  },
): Box {
  const isLeft = place < leftCount;
  const rows = isLeft ? leftCount : count - leftCount;
  const row = isLeft ? place : count - 1 - place;
  const y = height / 2 + (row - (rows - 1) / 2) * rowHeight;
  // Boxes above and below the middle may come closer to it.
  const away = reach - 90 * ((y - height / 2) / (height / 2)) ** 2;
  const own = widthOf(name);
  const inner = width / 2 + (isLeft ? -away : away);
  return {x: isLeft ? inner - own : inner, y, width: own, inner};
}

function widthOf(name: string): number {
  return Math.min(name.length * letterWidth + 20, width / 2 - reach);
}

function rect({x, y, width: own}: Box): SvgElement {
  return svgElement('rect', {
    x: round(x),
    y: round(y - boxHeight / 2),
    width: round(own),
    height: boxHeight,
    rx: 8,
  });
}

function label(
  name: string,
  x: number,
  y: number,
  className?: string,
): SvgElement {
  const room = widthOf(name) - 12;
  return svgElement(
    'text',
    {
      x: round(x),
      y: round(y + 5),
      textAnchor: 'middle',
      ...(className === undefined ? {} : {className: [className]}),
      // Only what would not fit is pressed together.
      ...(name.length * letterWidth > room
        ? {textLength: round(room), lengthAdjust: 'spacingAndGlyphs'}
        : {}),
    },
    name,
  );
}

function line(path: string, className: string): SvgElement {
  return svgElement('path', {d: path, className: [className]});
}

function spoke(middle: {x: number; y: number}, {inner, y}: Box): string {
  const turn = (middle.x + inner) / 2;
  return `M${round(middle.x)} ${round(middle.y)}C${round(turn)} ${round(middle.y)} ${round(turn)} ${round(y)} ${round(inner)} ${round(y)}`;
}

/** From box to box, bent towards the middle. */
function sideLine(from: Box, to: Box): string {
  const bend = ({inner}: Box): number =>
    round(inner + (inner < width / 2 ? 45 : -45));
  return `M${round(from.inner)} ${round(from.y)}C${bend(from)} ${round(from.y)} ${bend(to)} ${round(to.y)} ${round(to.inner)} ${round(to.y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
