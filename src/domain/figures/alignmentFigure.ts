import {svgElement, type SvgElement} from '../svg/svgElement';

/** One criterion: the columns in which it is taught and practised. */
export type AlignmentRow = {
  /** 1-based number of the stage. */
  readonly stage: number;
  /** What stands before the row: `4.2`. */
  readonly name: string;
  readonly taught: ReadonlySet<string>;
  readonly practised: ReadonlySet<string>;
};

export type AlignmentMap = {
  readonly title: string;
  /** What the marks mean. */
  readonly description: string;
  /** Short names of the columns; `planned` is the last of them. */
  readonly columns: readonly string[];
  readonly rows: readonly AlignmentRow[];
};

/** Units of the drawing. */
const size = {left: 44, cell: 21, row: 17, head: 26};

/**
 * Draws which part of the course serves which criterion: a dot where it is taught, a square where it is practised.
 *
 * The marks differ in shape, so the drawing does not rest on colour.
 */
export function alignmentFigure(
  {title, description, columns, rows}: AlignmentMap,
  prefix: string,
): SvgElement {
  const titleId = `${prefix}-title`;
  const width = size.left + columns.length * size.cell + 4;
  const height = size.head + rows.length * size.row + 4;
  return svgElement(
    'figure',
    {className: ['course-figure'], ariaLabelledBy: [titleId]},
    svgElement(
      'figcaption',
      {},
      svgElement('p', {id: titleId, className: ['course-figure-title']}, title),
      svgElement('p', {}, description),
    ),
    svgElement(
      'svg',
      {
        className: ['course-alignment'],
        role: 'img',
        ariaLabel: title,
        viewBox: `0 0 ${width} ${height}`,
      },
      ...columns.map((column, index) =>
        svgElement(
          'text',
          {x: middle(index), y: size.head - 9, textAnchor: 'middle'},
          column,
        ),
      ),
      ...rows.flatMap((row, index) =>
        drawnRow(row, index, columns, {
          width,
          isFirst: row.stage !== rows[index - 1]?.stage,
        }),
      ),
    ),
  );
}

function drawnRow(
  row: AlignmentRow,
  index: number,
  columns: readonly string[],
  {width, isFirst}: {width: number; isFirst: boolean},
): SvgElement[] {
  const top = size.head + index * size.row;
  const y = top + size.row / 2;
  return [
    svgElement('line', {
      className: [isFirst ? 'course-alignment-stage' : 'course-alignment-line'],
      x1: 0,
      x2: width,
      y1: top,
      y2: top,
    }),
    svgElement('text', {x: 2, y: y + 4}, row.name),
    ...columns.flatMap((column, at) => [
      ...(row.practised.has(column)
        ? [
            svgElement('rect', {
              className: ['course-alignment-practised'],
              x: middle(at) - 6,
              y: y - 6,
              width: 12,
              height: 12,
            }),
          ]
        : []),
      ...(row.taught.has(column)
        ? [
            svgElement('circle', {
              className: ['course-alignment-taught'],
              cx: middle(at),
              cy: y,
              r: 3.5,
            }),
          ]
        : []),
    ]),
  ];
}

function middle(column: number): number {
  return size.left + column * size.cell + size.cell / 2;
}
