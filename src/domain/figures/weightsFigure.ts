import {svgElement, type SvgElement} from '../svg/svgElement';

/** Something that has a weight among others. */
export type Weight = {
  readonly name: string;
  readonly weight: number;
  /** The weight with its unit, in the language of the page. */
  readonly text: string;
};

/** Draws weights as bars from one zero; each bar has its name and its value as text. */
export function weightsFigure(
  weights: readonly Weight[],
  title: string,
  prefix: string,
): SvgElement {
  const most = Math.max(1, ...weights.map(({weight}) => weight));
  const titleId = `${prefix}-title`;
  return svgElement(
    'figure',
    {className: ['course-figure'], ariaLabelledBy: [titleId]},
    svgElement(
      'figcaption',
      {},
      svgElement('p', {id: titleId, className: ['course-figure-title']}, title),
    ),
    svgElement(
      'ol',
      {className: ['course-weights']},
      ...weights.map((weight) => row(weight, most)),
    ),
  );
}

function row({name, weight, text}: Weight, most: number): SvgElement {
  return svgElement(
    'li',
    {},
    svgElement('span', {className: ['course-weight-name']}, name),
    ' ',
    svgElement(
      'svg',
      {
        className: ['course-weight-bar'],
        ariaHidden: 'true',
        viewBox: '0 0 100 10',
        preserveAspectRatio: 'none',
      },
      svgElement('rect', {width: (100 * weight) / most, height: 10}),
    ),
    ' ',
    svgElement('span', {className: ['course-weight-text']}, text),
  );
}
