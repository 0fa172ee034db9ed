// By its file: the package names no entry for `require`, and Docusaurus 3 loads plugins through jiti 1, which requires.
import {renderMermaidSVG} from '../../../node_modules/beautiful-mermaid/dist/index.js';
import {diagramFigure} from '../../domain/diagrams/diagramFigure';
import {readDiagram} from '../../domain/diagrams/readDiagram';
import type {SvgElement} from '../../domain/svg/svgElement';

/**
 * Draws a diagram without a browser; the same text gives the same drawing.
 *
 * @param content - what stands in the fence, with its name and description
 * @param prefix - the start of every id of this diagram
 */
export function drawMermaid(content: string, prefix: string): SvgElement {
  const diagram = readDiagram(content);
  const source = diagram.lines.map(({text}) => text).join('\n');
  const drawing = renderMermaidSVG(source, {
    transparent: true,
    padding: 8,
    nodeSpacing: 16,
    layerSpacing: 26,
  });
  return diagramFigure(diagram, drawing, prefix);
}
