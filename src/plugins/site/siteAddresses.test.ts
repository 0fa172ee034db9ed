import {expect, test} from 'vitest';
import {siteAddresses} from './siteAddresses';

const local = [
  'http://localhost:3000/docs/',
  'http://localhost:3000/en/',
  'http://localhost:3000/blog/',
];

test.each([
  ['nothing is known', undefined, {}, local],
  [
    'a repository on GitHub',
    'Owner/Course',
    {},
    ['https://owner.github.io/course/', ...local],
  ],
  [
    'a build that says it',
    undefined,
    {SITE_URL: 'https://course.example', BASE_URL: '/kurs/'},
    ['https://course.example/kurs/', ...local],
  ],
  [
    'an origin only',
    undefined,
    {SITE_URL: 'https://course.example'},
    ['https://course.example/', ...local],
  ],
])('%s', (_, repository, environment, addresses) => {
  expect(siteAddresses(repository, environment)).toEqual(addresses);
});
