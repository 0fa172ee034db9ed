import {find, svg} from 'property-information';

/** Elements that draw, group or name; nothing that runs, loads or embeds. */
export const allowedElements: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline
   polygon text tspan marker linearGradient radialGradient stop clipPath mask
   pattern`.split(/\s+/),
);

const allowedAttributes = `
  id class role viewBox preserveAspectRatio transform width height x y x1 y1 x2 y2
  cx cy r rx ry fx fy dx dy d points rotate href offset
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity opacity color
  stop-color stop-opacity clip-path clip-rule mask vector-effect paint-order
  font-family font-size font-style font-weight letter-spacing word-spacing
  text-anchor text-decoration dominant-baseline alignment-baseline
  marker-start marker-mid marker-end markerWidth markerHeight markerUnits
  refX refY orient gradientUnits gradientTransform spreadMethod patternUnits
  patternContentUnits patternTransform clipPathUnits maskUnits
  maskContentUnits textLength lengthAdjust visibility display shape-rendering
  text-rendering stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit aria-hidden aria-label aria-labelledby
  aria-describedby`
  .trim()
  .split(/\s+/);

/** The names of hast for the attributes of SVG that may stand in a drawing. */
export const propertyOf: ReadonlyMap<string, string> = new Map(
  allowedAttributes.map((name) => [name, find(svg, name).property]),
);

/** Attributes that say nothing once a drawing stands in a page. */
export const droppedAttributes: ReadonlySet<string> = new Set([
  'xmlns',
  'xmlns:xlink',
  'version',
  'xml:space',
  'xml:lang',
  'lang',
]);
