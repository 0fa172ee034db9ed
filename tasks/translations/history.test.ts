import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {currentPins} from '../../src/domain/course/translates';
import {codeHash} from '../../src/plugins/labs/codeHashes';
import {sourcePage} from '../../src/plugins/course/readPages';
import {isFollowed} from './history';

const paths = {pl: 'docs/start/a.md', en: 'i18n/en/a.md'} as const;
const polish = '---\ntitle: A\n---\n\n## How {#how}\n\nWpisz `ls`.\n';
const english = polish.replace('Wpisz', 'Type');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

function git(...parameters: readonly string[]): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  execFileSync('git', [...identity, ...parameters], {cwd: folder});
}

function commit(pl: string, en: string): void {
  for (const [path, text] of [
    [paths.pl, pl],
    [paths.en, en],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  git('add', '.');
  git('commit', '-qm', 'A step', '--allow-empty');
}

const page = (locale: 'pl' | 'en', text: string) =>
  sourcePage(
    {path: paths[locale], relativePath: 'start/a.md', edition: '2', locale},
    text,
  );

/** Whether the English follows, when the Polish is pinned as it was at first. */
function follows(pl: string, en: string, where = folder): boolean {
  const {how = ''} = currentPins(page('pl', polish), {hash: codeHash});
  const pinned = en.replace(
    'title: A',
    `title: A\ntranslates: {how: "${how}"}`,
  );
  const pair = {original: page('pl', pl), translation: page('en', pinned)};
  return isFollowed(pair, 'how', {folder: where, hash: codeHash});
}

const changed = (text: string) => text.replace('`ls`', '`ls -a`');

test('a change that is not committed is followed when both languages have it', () => {
  git('init', '-q');
  commit(polish, english);
  expect(follows(changed(polish), english)).toBe(false);
  expect(follows(changed(polish), changed(english))).toBe(true);
});

test('a committed change is followed when the English changed since', () => {
  git('init', '-q');
  // A typo that was mended before the Polish changed follows nothing.
  commit(polish, english.replace('Type', 'Tipe'));
  commit(polish, english);
  commit(changed(polish), english);
  expect(follows(changed(polish), english)).toBe(false);
  expect(follows(changed(polish), changed(english))).toBe(true);
});

test('what looks other and says the same follows nothing', () => {
  git('init', '-q');
  commit(polish, english);
  expect(follows(changed(polish), english.replace('Type', '**Type**'))).toBe(
    false,
  );
});

test('a shallow clone and a folder without git know of no work', () => {
  git('init', '-q');
  commit(polish, english);
  commit(changed(polish), changed(english));
  git('clone', '-q', '--depth', '1', `file://${folder}`, 'shallow');
  const shallow = join(folder, 'shallow');
  expect(follows(changed(polish), changed(english))).toBe(true);
  expect(follows(changed(polish), changed(english), shallow)).toBe(false);
  rmSync(join(folder, '.git'), {recursive: true});
  expect(follows(changed(polish), changed(english))).toBe(false);
});
