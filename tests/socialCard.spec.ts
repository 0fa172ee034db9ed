import {locales} from '../src/domain/locale';
import {expect, folderOf, open, pathOf, test} from './support/site';

for (const locale of locales)
  test(`a shared link shows a picture of 1200 × 630 pixels (${locale})`, async ({
    page,
    request,
  }) => {
    await open(page, folderOf(locale));
    const url = await page
      .locator('meta[property="og:image"]')
      .getAttribute('content');
    const answer = await request.get(pathOf(url ?? ''));
    expect(answer.status(), url ?? '').toBe(200);
    expect(answer.headers()['content-type']).toBe('image/png');
    const png = await answer.body();
    // The header of a PNG holds width and height, four bytes each.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
