import template from '@docusaurus/core/lib/ssg/ssgTemplate.html';
import {expect, test} from 'vitest';
import {bootTemplate} from './bootTemplate';

test('a page names boot once, and the scripts of the application in an attribute', () => {
  const text = bootTemplate(template);
  expect(text.match(/<script /g)).toHaveLength(1);
  expect(text).toContain(
    'defer data-application="<%= [it.baseUrl + cards[0], ...scripts].join(\' \') %>"',
  );
});

test('another template is refused with the place to mend', () => {
  expect(() => bootTemplate('<html></html>')).toThrow(
    /^The page template of Docusaurus has no .* any more; mend src\/plugins\/boot\/bootTemplate\.ts\.$/s,
  );
});
