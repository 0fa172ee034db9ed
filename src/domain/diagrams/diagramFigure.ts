import {XmlElement} from '@rgrove/parse-xml';
import {inlineSvg} from '../svg/inlineSvg';
import {parseXml} from '../svg/parseXml';
import {svgElement, type SvgElement} from '../svg/svgElement';
import type {Diagram} from './readDiagram';

/** How much larger than drawn a diagram may get, and how small it may become before it scrolls. */
const largest = 1.25;
const smallest = 1;

/** The width that is left for content on a screen of 320 px: a narrower diagram never scrolls. */
const narrowScreen = 280;

/**
 * Puts the library's drawing into a figure that screen readers can name and keyboards can scroll.
 *
 * The inner frame is as wide as the place it has, but never narrower than the spacer, an empty
 * drawing of the smallest readable width: that needs neither a script nor a style attribute.
 *
 * @param drawing - the SVG as the library wrote it
 * @param prefix - the start of every id of this diagram
 */
export function diagramFigure(
  {title, description}: Pick<Diagram, 'title' | 'description'>,
  drawing: string,
  prefix: string,
): SvgElement {
  const xml = parseXml(drawing);
  if (!('root' in xml)) throw new Error(xml.message);
  const svg = inlineSvg(themed(xml.root), prefix);
  const [, , width = 0, height = 0] = (xml.root.attributes.viewBox ?? '')
    .split(/\s+/)
    .map(Number);
  const [titleId, descriptionId] = [`${prefix}-title`, `${prefix}-desc`];
  const scrolls = width * smallest > narrowScreen;
  return svgElement(
    'figure',
    {className: ['course-figure', 'course-diagram']},
    svgElement(
      'div',
      {
        className: ['course-diagram-scroll'],
        ...(scrolls
          ? {role: 'group', tabIndex: 0, ariaLabelledBy: [titleId]}
          : {}),
      },
      svgElement(
        'div',
        {className: ['course-diagram-frame']},
        spacer(Math.round(width * smallest)),
        svgElement(
          'svg',
          {
            className: ['course-diagram-drawing'],
            role: 'img',
            ariaLabelledBy: [titleId],
            ariaDescribedBy: [descriptionId],
            viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
            width: Math.round(width * largest),
          },
          svgElement('title', {id: titleId}, title),
          svgElement('desc', {id: descriptionId}, description),
          ...svg.children.filter(
            (child) => child.type === 'element' || child.value.trim() !== '',
          ),
        ),
      ),
    ),
  );
}

function spacer(width: number): SvgElement {
  return svgElement('svg', {
    className: ['course-diagram-spacer'],
    ariaHidden: 'true',
    width,
    height: 0,
  });
}

/** The library's colours, and the variables of `src/css/diagrams.css` that stand for them. */
const variables: Readonly<Record<string, string>> = {
  '--bg': '--diagram-background',
  '--fg': '--diagram-text',
  '--_text': '--diagram-text',
  '--_text-sec': '--diagram-label',
  '--_text-muted': '--diagram-label',
  '--_text-faint': '--diagram-label',
  '--_line': '--diagram-line',
  '--_arrow': '--diagram-arrow',
  '--_node-fill': '--diagram-node',
  '--_node-stroke': '--diagram-border',
  '--_group-fill': '--diagram-group',
  '--_group-hdr': '--diagram-group-header',
  '--_inner-stroke': '--diagram-group',
};

/** Takes the style sheet with its remote font out and gives every colour and number our names. */
function themed({name, attributes, children}: XmlElement): XmlElement {
  return new XmlElement(
    name,
    Object.fromEntries(
      Object.entries(attributes)
        .filter(([key]) => !key.startsWith('data-') && key !== 'style')
        .map(([key, value]) => [key, themedValue(key, value)]),
    ),
    children.flatMap((child): typeof children => {
      if (child instanceof XmlElement)
        return child.name === 'style' ? [] : [themed(child)];
      return name === 'text' || name === 'tspan' ? [child] : [];
    }),
  );
}

function themedValue(name: string, value: string): string {
  if (name === 'id' || name === 'class') return value;
  return value
    .replace(
      /var\((--[\w-]+)\)/g,
      (_, variable: string) =>
        `var(${variables[variable] ?? '--diagram-text'})`,
    )
    .replace(/-?\d+\.\d{3,}/g, (number) => rounded(Number(number)));
}

/** Two decimals are below what any screen shows, and shorten a diagram by a quarter. */
function rounded(number: number): string {
  return String(Math.round(number * 100) / 100);
}
