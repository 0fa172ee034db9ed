import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {ShownLicences} from '../../domain/licences/licence';
import {isLocale} from '../../domain/locale';
import bundled from './bundled.json';
import {
  bundledPackages,
  bundleProblems,
  type BundledModule,
} from './bundledPackages';
import {formatLicences} from './formatLicences';
import {otherLicences, type OtherLicenceText} from './otherLicences';
import {readPackage, type LicenceText} from './readPackage';

/** The part of the bundler that is asked here, whichever of the two it is. */
type Compiler = {
  readonly hooks: {
    readonly afterEmit: {
      tap: (name: string, listener: (result: Compilation) => void) => void;
    };
  };
};
type Compilation = {
  readonly errors: Error[];
  getStats: () => {
    toJson: (options: Record<string, boolean>) => {
      readonly modules?: readonly BundledModule[];
    };
  };
};

/**
 * Publishes on which terms readers get what others made: `/licences/` and all texts in `/licences.txt`.
 *
 * A production build fails when the bundles hold other packages than `bundled.json` lists.
 */
export function licencesPlugin({
  siteDir,
  baseUrl,
  i18n: {currentLocale},
}: LoadContext): Plugin {
  const read = (): Readonly<{
    packages: LicenceText[];
    others: OtherLicenceText[];
  }> => ({
    packages: bundled.map((name) => readPackage(siteDir, name)),
    others: otherLicences(siteDir),
  });
  return {
    name: 'licences',
    async contentLoaded({actions: {createData, addRoute}}) {
      if (!isLocale(currentLocale)) return;
      const {packages, others} = read();
      const shown: ShownLicences = {
        packages,
        others: others.map((other) => ({
          ...other,
          what: other.what[currentLocale],
        })),
      };
      addRoute({
        path: `${baseUrl}licences/`,
        component: '@site/src/components/Licences',
        modules: {
          licences: await createData(
            'licences.json',
            JSON.stringify(shown, withoutText),
          ),
        },
        exact: true,
      });
    },
    configureWebpack: ({mode}, isServer) =>
      isServer || mode !== 'production' ? {} : {plugins: [compareWithList]},
    async postBuild({outDir}) {
      const {packages, others} = read();
      await mkdir(outDir, {recursive: true});
      await writeFile(
        join(outDir, 'licences.txt'),
        formatLicences([...packages, ...others]),
      );
    },
  };
}

const compareWithList = {
  apply({hooks}: Compiler): void {
    hooks.afterEmit.tap('licences', (compilation) => {
      const {modules = []} = compilation.getStats().toJson({
        all: false,
        ...{modules: true, nestedModules: true, orphanModules: true},
        ...{cachedModules: true, dependentModules: true},
      });
      const problems = bundleProblems(bundledPackages(modules), bundled);
      if (problems.length > 0)
        compilation.errors.push(new Error(problems.join('\n')));
    });
  },
};

/** The texts are in a file of their own. */
function withoutText(key: string, value: unknown): unknown {
  return key === 'text' ? undefined : value;
}
