import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {builtFile, builtFiles, htmlFiles} from '../support/builtSite';
import {classesIn, wholeSheet} from '../support/wholeSheet';

const sheets = builtFiles().filter((file) =>
  /^(en\/)?assets\/css\/styles\.\w+\.css$/.test(file),
);

test('each language has one style sheet of at most 17 kB', () => {
  expect(sheets).toHaveLength(2);
  for (const sheet of sheets)
    expect(
      gzipSync(builtFile(sheet), {level: 9}).length,
      sheet,
    ).toBeLessThanOrEqual(17_000);
});

test('no rule is cut away whose class a page has', () => {
  const kept = new Set(sheets.flatMap((sheet) => classesIn(builtFile(sheet))));
  const cut = new Set(
    classesIn(readFileSync(wholeSheet(), 'utf8')).filter(
      (name) => !kept.has(name),
    ),
  );
  expect(cut.size).toBeGreaterThan(100);
  const found = new Map<string, string>();
  for (const file of htmlFiles())
    for (const [, names = ''] of builtFile(file).matchAll(
      /\bclass="?([^">]*)/g,
    ))
      for (const name of names.split(/\s+/))
        if (cut.has(name)) found.set(name, file);
  expect([...found]).toEqual([]);
});
