import {expect, test} from 'vitest';
import {bundledPackages, bundleProblems} from './bundledPackages';

test('finds the package of every module, in whatever it is wrapped', () => {
  expect(
    bundledPackages([
      {identifier: '/site/src/components/Quiz/index.tsx'},
      {identifier: 'builtin:swc-loader??x!/site/node_modules/react/index.js'},
      {
        identifier:
          'css|/site/node_modules/css-loader/dist/cjs.js??y!/site/node_modules/infima/dist/a.css|0|||}',
      },
      {
        identifier: '/site/src/index.tsx|joined',
        modules: [
          {
            identifier: 'javascript/esm|/site/node_modules/joined/index.mjs',
            orphan: true,
          },
          {identifier: '/a/node_modules/@x/y/node_modules/@z/w/lib/b.js?q'},
          {identifier: String.raw`C:\site\node_modules\clsx\dist\clsx.mjs`},
        ],
      },
      {identifier: '/site/node_modules/unused/index.js', orphan: true},
      {},
    ]),
  ).toEqual(['@z/w', 'clsx', 'infima', 'joined', 'react']);
});

test('says what to add to the list, and what to take from it', () => {
  expect(bundleProblems(['clsx', 'react'], ['history', 'react'])).toEqual([
    'src/plugins/licences/bundled.json: "clsx" is in the bundles that readers load. Look at its licence, then add its name to the list.',
    'src/plugins/licences/bundled.json: "history" is no longer in the bundles. Take its name from the list.',
  ]);
  expect(bundleProblems(['react'], ['react'])).toEqual([]);
});
