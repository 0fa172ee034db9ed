import type {Element, ElementContent, RootContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {matches, select} from 'hast-util-select';
import {unsearchedClasses} from '../../domain/course/features';
import type {Block} from '../../domain/search/section';
import {isOneOf, removeElements} from '../nodes/removeElements';

/** What the index takes from a built page. */
export type HtmlPage = {
  /** Docusaurus says so in the `class` of `<html>`. */
  readonly isBlogPost: boolean;
  readonly isHidden: boolean;
  readonly title: string;
  readonly description: string;
  readonly blocks: readonly Block[];
};

export type ReadOptions = {
  /** Whether list items and table rows of the page that begin with a link only lead to what they name. */
  readonly listsPages?: boolean;
  /** Whether the list of facts below the title says what the index knows already: other names, category. */
  readonly skipsFacts?: boolean;
};

/** Reads a built page. */
export function readHtml(html: string, options: ReadOptions = {}): HtmlPage {
  const root = fromHtml(html);
  const head = select('head', root);
  const metaOf = (name: string): string =>
    select(`meta[name="${name}"]`, head)?.properties.content ?? '';
  const article = select('article', root);
  const blocks = article === undefined ? [] : blocksOf(article, options);
  const title = blocks.find(
    (block) => block.type === 'heading' && block.level === 1,
  );
  return {
    isBlogPost: matches('.blog-post-page', select('html', root)),
    isHidden: metaOf('robots').includes('noindex'),
    title: title?.text ?? '',
    description: metaOf('description'),
    blocks,
  };
}

const isSkipped = isOneOf(
  'button footer nav noscript script style svg template'.split(' '),
  [
    ...unsearchedClasses,
    'course-glossary-filter',
    // Each term has a page of its own.
    'course-comparison',
    'course-dictionary',
    'course-letter',
    'course-terms',
    'course-print-source',
    'course-stale',
    'hash-link',
    'theme-doc-toc-mobile',
    'theme-doc-version-badge',
    'theme-doc-version-banner',
  ],
);

const isFacts = isOneOf([], ['course-facts', 'course-term-names']);

const isExercise = isOneOf([], ['course-exercise']);

const isExerciseTitle = isOneOf([], ['course-exercise-title']);

const inlineTags = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd label mark math q s samp small span strong sub sup time u var'.split(
    ' ',
  ),
);

function blocksOf(
  article: Element,
  {listsPages = false, skipsFacts = false}: ReadOptions,
): Block[] {
  removeElements(
    article,
    (element) =>
      isSkipped(element) ||
      element.properties.ariaHidden === 'true' ||
      (skipsFacts && isFacts(element)),
  );
  const blocks: Block[] = [];
  const exercises: Element[] = [];
  let run = emptyRun();
  const flush = (): void => {
    const text = run.text.replace(/\s+/g, ' ').trim();
    const isLinks =
      run.linkLetters > run.letters / 2 || (listsPages && run.startsWithLink);
    if (text !== '') blocks.push({type: isLinks ? 'links' : 'text', text});
    run = emptyRun();
  };
  const readText = (value: string, inLink: boolean): void => {
    const letters = value.replace(/\s/g, '').length;
    if (run.letters === 0 && letters > 0) run.startsWithLink = inLink;
    run.text += value;
    run.letters += letters;
    if (inLink) run.linkLetters += letters;
  };
  const read = (node: ElementContent, inLink: boolean): void => {
    if (node.type === 'text') readText(node.value, inLink);
    if (node.type !== 'element') return;
    const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (heading !== undefined) {
      flush();
      const id = node.properties.id ?? '';
      const level = Number(heading);
      blocks.push({type: 'heading', level, id, text: textOf(node)});
    } else if (node.tagName === 'pre') {
      flush();
      blocks.push({type: 'code', text: codeOf(node)});
    } else if (node.tagName === 'tr') {
      flush();
      blocks.push(rowOf(node, listsPages));
    } else if (isExerciseTitle(node)) {
      flush();
      blocks.push({
        type: 'heading',
        level: 4,
        id: node.properties.id?.replace(/-title$/, '') ?? '',
        text: textOf(node),
        isExercise: true,
      });
    } else if (isExercise(node) && !exercises.includes(node)) {
      flush();
      exercises.push(node);
    } else if (node.tagName === 'br') readText(' ', inLink);
    else if (inlineTags.has(node.tagName)) {
      for (const child of node.children)
        read(child, inLink || node.tagName === 'a');
    } else {
      flush();
      // A post's header names its date and author.
      for (const child of node.tagName === 'header'
        ? node.children.filter((inner) => isElement(inner, 'h1'))
        : node.children)
        read(child, inLink);
      flush();
    }
  };
  for (const child of article.children) read(child, false);
  flush();
  // What stands behind an exercise belongs to the heading before it.
  for (const exercise of exercises) read(exercise, false);
  flush();
  return blocks;
}

function emptyRun() {
  return {text: '', letters: 0, linkLetters: 0, startsWithLink: false};
}

/** A row leads somewhere when one of its cells is nothing but a link. */
function rowOf(row: Element, listsPages: boolean): Block {
  const cells = row.children.filter((child) => child.type === 'element');
  const isLink = (cell: Element): boolean => {
    const [link] = cell.children.filter((child) => isElement(child, 'a'));
    return link !== undefined && textOf(link) === textOf(cell);
  };
  return {
    type: listsPages && cells.some(isLink) ? 'links' : 'table',
    text: cells.map(textOf).filter(Boolean).join(' · '),
  };
}

function codeOf(pre: Element): string {
  const lines = select('code', pre)?.children ?? [];
  return (
    lines.some((line) => isElement(line, 'div'))
      ? lines.map((line) => rawTextOf(line)).join('\n')
      : rawTextOf(pre)
  ).trim();
}

function textOf(node: RootContent): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim();
}

function rawTextOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  if (node.tagName === 'br') return '\n';
  const text = node.children.map(rawTextOf).join('');
  return inlineTags.has(node.tagName) || node.tagName === 'div'
    ? text
    : ` ${text} `;
}

function isElement(node: RootContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName;
}
