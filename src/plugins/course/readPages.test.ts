import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {memoryRepository} from '../../../tests/support/memoryRepository';
import {courseStore} from './courseStore';
import {diskRepository} from './diskRepository';
import {readPages} from './readPages';

test('a checkout with the line ends of Windows has no problem either', () => {
  const disk = diskRepository(process.cwd());
  const windows = diskRepository(process.cwd(), (file) =>
    readFileSync(file, 'utf8').replaceAll('\n', '\r\n'),
  );
  const store = courseStore(process.cwd(), windows);
  store.load();
  expect(store.problems()).toEqual([]);
  const [page] = store.editions().flatMap(({pages}) => pages);
  expect(page?.text).toBe(disk.textOf(page?.path ?? ''));
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
