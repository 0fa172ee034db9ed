import type {Locale} from '../locale';
import {svgElement, type SvgElement} from '../svg/svgElement';
import {radarShape} from './radarShape';
import type {RadarWords} from './radarWords';
import type {Radar} from './readRadar';

/** How many colours `src/css/figures.css` has. */
const colors = 4;

/**
 * Shows every series as a small chart of its own, so that shapes never cover one another,
 * and the same values as a table.
 *
 * @param prefix - the start of every id of this figure
 */
export function radarFigure(
  radar: Radar,
  {words, locale, prefix}: {words: RadarWords; locale: Locale; prefix: string},
): SvgElement {
  const format = (value: number) => value.toLocaleString(locale);
  const titleId = `${prefix}-title`;
  return svgElement(
    'figure',
    {className: ['course-figure', 'course-radar'], ariaLabelledBy: [titleId]},
    svgElement(
      'figcaption',
      {},
      svgElement(
        'p',
        {id: titleId, className: ['course-figure-title']},
        radar.title,
      ),
      svgElement(
        'p',
        {},
        `${radar.description} ${words.scale(format(radar.max))}`,
      ),
    ),
    svgElement(
      'div',
      {className: ['course-radar-grid']},
      ...radar.series.map((series, index) =>
        svgElement(
          'div',
          {className: [`course-radar-series-${(index % colors) + 1}`]},
          svgElement('p', {className: ['course-radar-name']}, series.name),
          radarShape(
            radar,
            series,
            `${series.name}: ${radar.axes
              .map((axis, at) => `${axis} ${format(series.values[at] ?? 0)}`)
              .join('; ')}`,
          ),
        ),
      ),
    ),
    svgElement(
      'course-details',
      {className: ['course-figure-values']},
      svgElement('summary', {}, words.values),
      table(radar, words, format),
    ),
  );
}

function table(
  {axes, series}: Radar,
  words: RadarWords,
  format: (value: number) => string,
): SvgElement {
  return svgElement(
    'table',
    {},
    svgElement(
      'thead',
      {},
      svgElement(
        'tr',
        {},
        svgElement('th', {scope: 'col'}, words.axis),
        ...series.map(({name}) => svgElement('th', {scope: 'col'}, name)),
      ),
    ),
    svgElement(
      'tbody',
      {},
      ...axes.map((axis, at) =>
        svgElement(
          'tr',
          {},
          svgElement('th', {scope: 'row'}, axis),
          ...series.map(({values}) =>
            svgElement('td', {}, format(values[at] ?? 0)),
          ),
        ),
      ),
    ),
  );
}
