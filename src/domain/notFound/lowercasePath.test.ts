import {expect, test} from 'vitest';
import {lowercasePath} from './lowercasePath';

test.each([
  ['/Course/docs/Glossary/DOCKER/', '/Course/docs/glossary/docker/'],
  ['/Course/docs/glossary/docker/', '/Course/docs/glossary/docker/'],
  ['/Course/docs/%C5%82/A', '/Course/docs/%C5%82/a'],
  ['/course/docs/Docker/', '/course/docs/Docker/'],
])('%s is the page %s', (pathname, meant) => {
  expect(lowercasePath(pathname, '/Course/')).toBe(meant);
});
