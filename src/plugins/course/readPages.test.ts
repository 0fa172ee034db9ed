import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readPages} from './readPages';

const lines = [
  '---',
  'title: A',
  '---',
  '',
  '## Why {#why}',
  '',
  '```quiz',
  'id: a',
  '```',
  '',
];

test('a checkout with the line ends of Windows says the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'line-ends-'));
  try {
    await mkdir(join(folder, 'docs'));
    const read = async (end: string) => {
      await writeFile(join(folder, 'docs/a.md'), lines.join(end));
      const [page] = await readPages(folder);
      return page;
    };
    const [unix, windows] = [await read('\n'), await read('\r\n')];
    expect(windows?.text).toBe(unix?.text);
    expect(windows?.outline.headings).toEqual([
      {level: 2, text: 'Why', id: 'why', line: 5},
    ]);
    expect(windows?.blocks).toEqual(unix?.blocks);
    expect(windows?.blocks.quiz.problems).not.toEqual([]);
  } finally {
    await rm(folder, {recursive: true});
  }
});

test('a page whose text is the same is not parsed again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'read-again-'));
  try {
    await mkdir(join(folder, 'docs'));
    await writeFile(join(folder, 'docs/a.md'), lines.join('\n'));
    await writeFile(join(folder, 'docs/b.md'), lines.join('\n'));
    const first = await readPages(folder);
    await writeFile(join(folder, 'docs/b.md'), `${lines.join('\n')}More.`);
    const second = await readPages(folder, first);
    expect(second.map((page, index) => page === first[index])).toEqual([
      true,
      false,
    ]);
  } finally {
    await rm(folder, {recursive: true});
  }
});
