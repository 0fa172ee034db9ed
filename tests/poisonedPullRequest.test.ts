import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import type {SourcePage} from '../src/domain/course/page';
import {blogEdition} from '../src/domain/course/blogEdition';
import {problems} from '../src/domain/course/problems';
import type {Problem} from '../src/domain/problem';
import type {Repository} from '../src/domain/repository';
import {diskRepository} from '../src/plugins/course/diskRepository';
import {currentEdition} from '../src/plugins/course/editions';
import {editionOf} from '../src/plugins/course/loadCourse';
import {sourcePage} from '../src/plugins/course/readPages';
import {activeElements} from './support/poisons/activeElements';
import {poisonedAddresses} from './support/poisons/addresses';
import {poisonedBlocks} from './support/poisons/blocks';
import {poisonedElements} from './support/poisons/elements';
import {poisonedFiles} from './support/poisons/files';
import {poisonedKeys} from './support/poisons/keys';
import {rendered} from './support/poisons/rendered';

const bodies = [...poisonedElements, ...poisonedAddresses, ...poisonedBlocks];

/** Those again, in a post, that every text of Markdown is judged by. */
const posted = bodies.filter(
  ({becomes}) =>
    becomes instanceof RegExp &&
    /raw HTML|runs code|server|scheme/.test(becomes.source),
);

/** A page begins with its key, and its body two lines after the front matter. */
function page(
  folder: string,
  name: string,
  edition: string,
  {key = 'title: Poison', body = 'Text.'},
): SourcePage {
  return sourcePage(
    {
      path: `${folder}/${name}`,
      relativePath: name,
      edition,
      locale: 'pl',
    },
    `---\n${key}\n---\n\n${body}\n`,
  );
}
const [keyLine, bodyLine] = [2, 5];

let found: Problem[];

// One pull request brings all of them, each in a page of its own: the check says all at once.
beforeAll(() => {
  const {id} = currentEdition;
  const pages = [
    ...bodies.map(({text}, index) =>
      page('docs', `glossary/body-${index}.md`, id, {body: text}),
    ),
    ...poisonedKeys.map(({text}, index) =>
      page('docs', `glossary/key-${index}.md`, id, {key: text}),
    ),
  ];
  const posts = posted.map(({text}, index) =>
    page('blog', `2026-01-01-poison-${index}.md`, blogEdition, {body: text}),
  );
  found = problems(
    [editionOf(currentEdition, pages)],
    withFiles(diskRepository(join(import.meta.dirname, '..'))),
    posts,
  );
});

/** What the check says of a line. */
function saidAt(file: string, line: number): string[] {
  return found
    .filter((problem) => problem.file === file && problem.line === line)
    .map(({message}) => message);
}

describe('a poisoned pull request', () => {
  test('is tried with at least eighty inputs', () => {
    expect(
      bodies.length + poisonedKeys.length + poisonedFiles.length,
    ).toBeGreaterThan(80);
  });

  test.each(bodies.map((poison, index) => ({...poison, index})))(
    '$what is refused at its line, or shown as a text',
    ({text, becomes, line = 1, index}) => {
      const said = saidAt(
        `docs/glossary/body-${index}.md`,
        bodyLine + line - 1,
      );
      if (becomes instanceof RegExp) {
        expect(said).toContainEqual(expect.stringMatching(becomes));
        return;
      }
      const html = rendered(text);
      expect(activeElements(html)).toEqual([]);
      expect(/alert|evil/.test(html)).toBe(becomes === 'text');
    },
  );

  test.each(poisonedKeys.map((poison, index) => ({...poison, index})))(
    '$what is refused at its line',
    ({becomes, index}) => {
      expect(saidAt(`docs/glossary/key-${index}.md`, keyLine)).toContainEqual(
        expect.stringMatching(becomes),
      );
    },
  );

  test.each(posted.map((poison, index) => ({...poison, index})))(
    '$what is refused in a post, too',
    ({becomes, line = 1, index}) => {
      expect(
        saidAt(`blog/2026-01-01-poison-${index}.md`, bodyLine + line - 1),
      ).toContainEqual(expect.stringMatching(becomes));
    },
  );

  test.each(poisonedFiles)('$what is refused', ({file, line = 1, becomes}) => {
    expect(saidAt(file, line)).toContainEqual(expect.stringMatching(becomes));
  });
});

/** The repository with the poisoned files in it. */
function withFiles({textOf, sizeOf, filesIn, ...rest}: Repository): Repository {
  const texts = new Map(poisonedFiles.map(({file, text}) => [file, text]));
  return {
    ...rest,
    textOf: (path) => texts.get(path) ?? textOf(path),
    sizeOf: (path) => texts.get(path)?.length ?? sizeOf(path),
    filesIn: (folder) => [
      ...new Set([
        ...filesIn(folder),
        ...[...texts.keys()].filter((path) => path.startsWith(`${folder}/`)),
      ]),
    ],
  };
}
