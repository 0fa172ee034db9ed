import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {memoryRepository} from '../../../tests/support/memoryRepository';
import {diskRepository} from './diskRepository';
import {readPages} from './readPages';

test('a checkout with the line ends of Windows is read as any other', () => {
  const disk = diskRepository(process.cwd());
  const windows = diskRepository(process.cwd(), (file) =>
    readFileSync(file, 'utf8').replaceAll('\n', '\r\n'),
  );
  const pages = ['docs', 'blog', 'i18n', 'versioned_docs'].flatMap((folder) =>
    disk.filesIn(folder).filter((path) => path.endsWith('.md')),
  );
  expect(pages.length).toBeGreaterThan(800);
  for (const path of pages)
    expect(windows.textOf(path), path).toBe(disk.textOf(path));
});

test('a page whose text is the same is not parsed again', () => {
  const page = '---\ntitle: A\n---\n\n## Why {#why}\n';
  const first = readPages(
    memoryRepository({'docs/a.md': page, 'docs/b.md': page}),
  );
  const changed = memoryRepository({
    'docs/a.md': page,
    'docs/b.md': `${page}More.`,
  });
  expect(
    readPages(changed, first).map((read, index) => read === first[index]),
  ).toEqual([true, false]);
});
