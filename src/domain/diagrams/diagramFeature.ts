import {none, type Feature} from '../markdown/feature';
import {contentProblems} from './diagramProblems';
import {readDiagram} from './readDiagram';

/** What stands in a fence that is to be drawn. */
export type PlacedDiagram = {readonly content: string; readonly line: number};

/** ` ```mermaid `: a drawing with a name and a description. */
export const diagramFeature: Feature<PlacedDiagram> = {
  read: ({outline}) => {
    const found = outline.fences.filter(({info}) =>
      /^mermaid(\s|$)/.test(info),
    );
    return {
      found,
      problems: found.flatMap(({content, line}) =>
        contentProblems(content).map((problem) => ({
          ...problem,
          line: line + problem.line,
        })),
      ),
    };
  },
  problems: none,
  shape: {
    many: 'diagrams',
    one: 'diagram',
    of: ({content, line}) => ({
      id: readDiagram(content).lines[0]?.text ?? '',
      line,
    }),
  },
  results: none,
  unsearched: none,
  printed: none,
};
