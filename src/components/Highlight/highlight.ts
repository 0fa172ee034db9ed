import type {Token} from 'prismjs';
import Prism from './prism';
import 'prismjs/components/prism-bash';
import 'prismjs/components/prism-diff';
import 'prismjs/components/prism-docker';
import 'prismjs/components/prism-ini';
import 'prismjs/components/prism-json';
import 'prismjs/components/prism-markup';
import 'prismjs/components/prism-markdown';
import 'prismjs/components/prism-promql';
import 'prismjs/components/prism-python';
import 'prismjs/components/prism-shell-session';
import 'prismjs/components/prism-sql';
import 'prismjs/components/prism-toml';
import 'prismjs/components/prism-yaml';
import {escapeHtml} from './escapeHtml';

/** The class of Prism's types of tokens that have a colour of their own; src/css/code.css knows the same classes. */
const classByType: Readonly<Record<string, string>> = {
  comment: 'comment',
  prolog: 'comment',
  string: 'string',
  'triple-quoted-string': 'string',
  'attr-value': 'string',
  number: 'number',
  boolean: 'keyword',
  keyword: 'keyword',
  instruction: 'keyword',
  function: 'function',
  decorator: 'function',
  builtin: 'builtin',
  'class-name': 'class',
  tag: 'class',
  property: 'name',
  key: 'name',
  atrule: 'name',
  'attr-name': 'name',
  'label-key': 'name',
  variable: 'variable',
  environment: 'variable',
  parameter: 'variable',
  constant: 'constant',
  'shell-symbol': 'comment',
  output: 'output',
  inserted: 'inserted',
  deleted: 'deleted',
};

/** Names of languages that readers write and Prism does not know. */
const aliases: Readonly<Record<string, string>> = {console: 'shell-session'};

type Nested = string | Token | readonly Nested[];

/** The HTML of code with a `<span class="code-…">` around each token that has a colour; unknown languages stay plain. */
export function highlight(code: string, language: string): string {
  const name = language.toLowerCase();
  const grammar = Prism.languages[aliases[name] ?? name];
  return grammar
    ? htmlOf(Prism.tokenize(code, grammar), undefined)
    : escapeHtml(code);
}

function htmlOf(nested: Nested, colour: string | undefined): string {
  if (typeof nested === 'string')
    return colour === undefined
      ? escapeHtml(nested)
      : `<span class="code-${colour}">${escapeHtml(nested)}</span>`;
  if (!('type' in nested))
    return nested.map((child) => htmlOf(child, colour)).join('');
  const own = [nested.type, nested.alias]
    .flat()
    .map((type) => classByType[type])
    .findLast((found) => found !== undefined);
  return htmlOf(nested.content, own ?? colour);
}
