import {reportUnknownKeys, textAt, valuesIn, type Fields} from './fields';
import type {ChoiceQuestion, Item, Option} from './quiz';
import {repeated} from '../markdown/repeated';

/** Reads the items of a question that asks for their order. */
export function readItems(
  question: Fields,
  entries: readonly unknown[],
): Item[] {
  const items = entries.map((entry, index) => {
    const fields = fieldsOf(entry, index, 'items', question);
    reportUnknownKeys(fields, ['text', 'reason']);
    return itemAt(fields, 'why it stands in this place');
  });
  reportFewOrAlike(question, 'items', items);
  return items;
}

/** Reads the options of a question; how many may be right depends on its kind. */
export function readOptions(
  question: Fields,
  entries: readonly unknown[],
  kind: ChoiceQuestion['kind'],
): Option[] {
  const options = entries.map((entry, index) => {
    const fields = fieldsOf(entry, index, 'options', question);
    reportUnknownKeys(fields, ['text', 'right', 'reason']);
    const item = itemAt(fields, 'why it is right or wrong');
    return {...item, right: rightAt(fields)};
  });
  reportFewOrAlike(question, 'options', options);
  const message = rightProblem(options, kind);
  if (options.length >= 2 && message !== undefined)
    question.report(
      [...question.path, 'options'],
      `${question.name} ${message}`,
    );
  return options;
}

function rightProblem(
  options: readonly Option[],
  kind: ChoiceQuestion['kind'],
): string | undefined {
  const count = options.filter(({right}) => right).length;
  if (count === 0) return 'has no right option; mark it with right: true.';
  if (kind === 'multiple')
    return count === options.length
      ? 'has no wrong option; add one.'
      : undefined;
  return count === 1
    ? undefined
    : `has ${count} right options; leave one, or make it kind: multiple.`;
}

function itemAt(fields: Fields, why: string): Item {
  return {
    text: textAt(fields, 'text', 'what the reader sees'),
    reason: textAt(fields, 'reason', why),
  };
}

function rightAt({name, path, values, report}: Fields): boolean {
  const {right = false} = values;
  if (typeof right === 'boolean') return right;
  report(
    [...path, 'right'],
    `${name} has right: ${JSON.stringify(right)}; write right: true or leave it out.`,
  );
  return false;
}

function fieldsOf(
  entry: unknown,
  index: number,
  key: AnswerKey,
  {name, path, report}: Fields,
): Fields {
  return {
    name: `${key === 'items' ? 'Item' : 'Option'} ${index + 1} of ${lowerFirst(name)}`,
    path: [...path, key, index],
    values: valuesIn(entry) ?? {},
    report,
  };
}

type AnswerKey = 'items' | 'options';

function reportFewOrAlike(
  {name, path, report}: Fields,
  key: AnswerKey,
  items: readonly Item[],
): void {
  if (items.length < 2)
    report(
      [...path, key],
      `${name} needs ${key}: a list of at least two, each with text and reason.`,
    );
  for (const {index, first} of repeated(items.map(({text}) => text)))
    report(
      [...path, key, index, 'text'],
      `${name} has the same text twice, in ${key} ${first + 1} and ${index + 1}; change one.`,
    );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
