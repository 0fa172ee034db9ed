import {expect, test} from 'vitest';
import {withoutDescriptions} from './withoutDescriptions';

test('empties the list of documents at any depth and keeps the rest', () => {
  const page = {path: '/docs/a/', component: '@theme/DocItem', exact: true};
  const version = {
    label: 'Edycja 2',
    docsSidebars: {start: []},
    docs: {a: {id: 'a', title: 'A', description: 'About A'}},
  };
  expect(
    withoutDescriptions({
      path: '/docs/',
      component: '@theme/DocsRoot',
      routes: [
        {
          path: '/docs/',
          component: '@theme/DocVersionRoot',
          props: {version},
          routes: [page],
        },
      ],
    }),
  ).toEqual({
    path: '/docs/',
    component: '@theme/DocsRoot',
    routes: [
      {
        path: '/docs/',
        component: '@theme/DocVersionRoot',
        props: {version: {...version, docs: {}}},
        routes: [page],
      },
    ],
  });
});
