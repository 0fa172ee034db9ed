import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {buildFolder, pathOf} from '../support/builtSite';
import {sitePages} from '../support/builtPages';

test('a shared link shows a PNG of 1200 × 630 pixels', () => {
  const pictures = new Set(
    sitePages()
      .flatMap(({named}) => named)
      .filter((address) => address.endsWith('.png')),
  );
  expect(pictures.size).toBe(2);
  for (const picture of pictures) {
    const png = readFileSync(join(buildFolder, pathOf(picture)));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // The header of a PNG holds width and height, four bytes each.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});
