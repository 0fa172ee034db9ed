import {shapePages} from './support/builtPages';
import {expect, test} from './support/site';
import {visitProblems} from './support/visitProblems';

const chosen = shapePages();

test('the pages of this run show together what any page shows', () => {
  console.log(
    [
      `${chosen.length} pages show all shapes:`,
      ...chosen.map(({path, reason}) => `  /${path} – ${reason}`),
    ].join('\n'),
  );
  expect(chosen.length).toBeGreaterThan(0);
});

for (const {path} of chosen)
  test(`/${path} is sound and accessible at 1280 px in light and at 320 px in dark`, async ({
    visitor,
  }) => {
    expect(await visitProblems(visitor, path)).toEqual([]);
  });
