import {inlineSvg} from '../svg/inlineSvg';
import {parseXml} from '../svg/parseXml';
import {svgElement, type SvgElement} from '../svg/svgElement';

/**
 * Puts a drawing into a figure, under the name that the page's author gave it.
 *
 * The drawing's own title is replaced, because the same file may serve pages in two languages.
 *
 * @param prefix - the start of every id of this drawing
 */
export function svgFigure(
  source: string,
  alt: string,
  prefix: string,
): SvgElement {
  const xml = parseXml(source);
  if (!('root' in xml)) throw new Error(xml.message);
  const {properties, children} = inlineSvg(xml.root, prefix);
  const named = children.filter(
    (child) => child.type === 'element' || child.value.trim() !== '',
  );
  const [titleId, descriptionId] = [`${prefix}-title`, `${prefix}-desc`];
  return svgElement(
    'figure',
    {className: ['course-figure']},
    svgElement(
      'svg',
      {
        ...properties,
        role: 'img',
        ariaLabelledBy: [titleId],
        ariaDescribedBy: [descriptionId],
      },
      ...named.map((child) => {
        if (child.type === 'text') return child;
        if (child.tagName === 'title')
          return svgElement('title', {id: titleId}, alt);
        if (child.tagName === 'desc')
          return {...child, properties: {id: descriptionId}};
        return child;
      }),
    ),
  );
}
