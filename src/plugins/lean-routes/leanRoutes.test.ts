import {expect, test} from 'vitest';
import {leanRoutes} from './leanRoutes';

const registry = `export default {
  "00fc83ae": [() => import(/* webpackChunkName: "00fc83ae" */ "@site/docs/a.md"), "@site/docs/a.md", require.resolveWeak("@site/docs/a.md")],
  "01a85c17": [() => import(/* webpackChunkName: "01a85c17" */ "@theme/Page"), "@theme/Page", require.resolveWeak("@theme/Page")],};
`;

test('numbers routes and chunks alike in all files and keeps what loads them', () => {
  const lean = leanRoutes({
    registry,
    routes: `path: '/a/', component: ComponentCreator('/a/', '5f1'),
path: '/a/', component: ComponentCreator('/a/', '470'),
component: ComponentCreator('*')`,
    chunkNames: JSON.stringify({
      '/a/-5f1': {__comp: '01a85c17', items: [{content: '00fc83ae'}]},
      '/a/-470': {__comp: '01a85c17'},
    }),
  });
  expect(lean.routes).toBe(`path: '/a/', component: ComponentCreator('', '0'),
path: '/a/', component: ComponentCreator('', '1'),
component: ComponentCreator('*')`);
  expect(lean.registry).toBe(`export default {
  "0": [() => import("@site/docs/a.md")],
  "1": [() => import("@theme/Page")],};
`);
  expect(JSON.parse(lean.chunkNames)).toEqual({
    '-0': {__comp: '1', items: [{content: '0'}]},
    '-1': {__comp: '1'},
  });
});

test('refuses a registry that it does not understand', () => {
  expect(() =>
    leanRoutes({
      registry: 'export default {}',
      routes: '',
      chunkNames: '{}',
    }),
  ).toThrow('.docusaurus/registry.js has another form');
});
