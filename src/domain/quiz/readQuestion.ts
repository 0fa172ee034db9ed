import {didYouMean} from '../nearest';
import {
  idAt,
  listAt,
  reportUnknownKeys,
  textAt,
  valuesIn,
  type Fields,
  type Report,
} from './fields';
import type {ChoiceQuestion, OrderQuestion, Question} from './quiz';
import {readItems, readOptions} from './readAnswers';

const kinds = ['single', 'multiple', 'order', 'output'] as const;

type Kind = (typeof kinds)[number];

const askedKeys = ['id', 'kind', 'question', 'section'];

const answerKeys: Readonly<Record<Kind, readonly string[]>> = {
  single: ['options'],
  multiple: ['options'],
  order: ['items'],
  output: ['code', 'options'],
};

/** Turns one entry into a question; there is none when its kind is unknown, which is reported. */
export function readQuestion(
  entry: unknown,
  index: number,
  report: Report,
  sectionIds: readonly string[] | undefined,
): {id: string; question?: Question} {
  const values = valuesIn(entry) ?? {};
  const name =
    typeof values.id === 'string'
      ? `Question "${values.id}"`
      : `Question ${index + 1}`;
  const fields: Fields = {name, path: ['questions', index], values, report};
  const asked = {
    id: idAt(fields),
    question: textAt(fields, 'question', 'what is asked'),
    section: sectionAt(fields, sectionIds),
  };
  const kind = kindAt(fields);
  if (kind === undefined) return {id: asked.id};
  reportUnknownKeys(fields, [...askedKeys, ...answerKeys[kind]]);
  return {id: asked.id, question: {...asked, ...answersAt(fields, kind)}};
}

function kindAt({name, path, values, report}: Fields): Kind | undefined {
  const {kind} = values;
  const known = kinds.find((candidate) => candidate === kind);
  if (known === undefined)
    report(
      [...path, 'kind'],
      `${name} needs kind: single, multiple, order or output.${typeof kind === 'string' ? didYouMean(kind, kinds) : ''}`,
    );
  return known;
}

function sectionAt(
  fields: Fields,
  sectionIds: readonly string[] | undefined,
): string {
  const section = textAt(
    fields,
    'section',
    'the id of the heading under which the answer stands',
  );
  if (section !== '' && sectionIds?.includes(section) === false)
    fields.report(
      [...fields.path, 'section'],
      `${fields.name} leads to no section of this page: "${section}".${didYouMean(section, sectionIds)} It has: ${sectionIds.join(', ') || 'no heading with an id'}.`,
    );
  return section;
}

function answersAt(
  fields: Fields,
  kind: Kind,
):
  | Pick<OrderQuestion, 'kind' | 'items'>
  | Pick<ChoiceQuestion, 'kind' | 'code' | 'options'> {
  switch (kind) {
    case 'order':
      return {kind, items: readItems(fields, listAt(fields, 'items'))};
    case 'output':
      return {
        kind,
        code: textAt(fields, 'code', 'the Python that prints something'),
        options: readOptions(fields, listAt(fields, 'options'), kind),
      };
    case 'single':
    case 'multiple':
      return {
        kind,
        options: readOptions(fields, listAt(fields, 'options'), kind),
      };
  }
}
