import {expect, test} from 'vitest';
import {builtFile, builtFiles} from '../support/builtSite';

test('no script carries the code of the named search plugin', () => {
  const scripts = builtFiles().filter((file) =>
    /^(en\/)?assets\/js\/.*\.js$/.test(file),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(
    scripts.filter((file) =>
      /lunr\.|MARKED_ELEMENT|data-markjs/.test(builtFile(file)),
    ),
  ).toEqual([]);
});
