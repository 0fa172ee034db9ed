import type {List, Paragraph, PhrasingContent, RootContent} from 'mdast';
// Adds `hName` and `hProperties` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';
import {patternsOf, type LabError} from '../../domain/labErrors/labError';
import {labErrorWords} from '../../domain/labErrors/labErrorWords';
import type {Recognizable} from '../../domain/labErrors/matchErrors';
import type {Locale} from '../../domain/locale';
import {splitInlineCode} from '../../domain/quiz/splitInlineCode';

/**
 * An error as Markdown: its message as a heading with its id, its facts as a list.
 *
 * The list carries what recognizes the error, for the box that finds entries. `[[links]]` in the facts are replaced by others.
 */
export function errorNodes(error: LabError, locale: Locale): RootContent[] {
  const words = labErrorWords[locale];
  const {versions, source} = error;
  const facts: PhrasingContent[][] = [
    fact(words.cause, ...text(error.cause)),
    fact(words.cure, ...text(error.cure)),
    ...error.also.map((line) => fact(words.also, code(line))),
    ...(versions === undefined
      ? []
      : [fact(words.versions, ...text(versions))]),
    fact(words.lesson, ...text(`[[${error.lesson}]]`)),
    ...(source === undefined
      ? []
      : [
          fact(words.source, {
            type: 'link' as const,
            url: source,
            children: text(new URL(source).hostname),
          }),
        ]),
  ];
  return [messageHeading(error), factList(error, facts)];
}

/** A heading for readers and the search, none for the table of contents: fifty messages would fill it. */
function messageHeading({id, message}: LabError): Paragraph {
  return {
    type: 'paragraph',
    children: [code(message)],
    data: {hName: 'h3', hProperties: {id, className: ['course-error-message']}},
  };
}

function factList(
  error: LabError,
  facts: readonly (readonly PhrasingContent[])[],
): List {
  const recognizable: Recognizable = {
    id: error.id,
    patterns: patternsOf(error),
  };
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: facts.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{type: 'paragraph', children: [...children]}],
    })),
    data: {
      hProperties: {
        className: ['course-error'],
        dataError: JSON.stringify(recognizable),
      },
    },
  };
}

function fact(name: string, ...value: PhrasingContent[]): PhrasingContent[] {
  return [
    {type: 'strong', children: [{type: 'text', value: `${name}:`}]},
    {type: 'text', value: ' '},
    ...value,
  ];
}

function text(value: string): PhrasingContent[] {
  return splitInlineCode(value).map((piece) =>
    piece.isCode ? code(piece.text) : {type: 'text', value: piece.text},
  );
}

function code(value: string): PhrasingContent {
  return {type: 'inlineCode', value};
}
