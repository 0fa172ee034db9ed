import type {LoadContext, Plugin} from '@docusaurus/types';
import {formatProblem} from '../../domain/problem';
import {addPages} from './addPages';
import {contentFolders, type CourseStore} from './courseStore';
import {writeGlossary} from './writeGlossary';
import {writeLlmsText} from './writeLlmsText';
import {writeMarkdownTwins, type TwinPlugins} from './writeMarkdownTwins';
import {writeOpenData} from './writeOpenData';

export type Options = {
  readonly store: CourseStore;
  /** Markdown plugins that also shape the Markdown twins of pages. */
  readonly twinPlugins: TwinPlugins;
};

/**
 * Reads the course, refuses it when something is wrong, and publishes what follows from it:
 * the landing page, the site map, open data and Markdown for programs.
 */
export function coursePlugin(
  context: LoadContext,
  {store, twinPlugins}: Options,
): Plugin {
  return {
    name: 'course',
    getPathsToWatch: () =>
      contentFolders(context.siteDir).map((folder) => `${folder}/**/*.md`),
    loadContent() {
      store.load();
      const found = store.problems().map(formatProblem);
      if (found.length > 0)
        throw new Error(`The course has problems:\n${found.join('\n')}`);
    },
    allContentLoaded: ({allContent, actions}) =>
      addPages(context, store, allContent, actions),
    async postBuild({outDir}) {
      const site = {...context, outDir};
      await writeOpenData(site, store);
      await writeGlossary(site, store);
      await writeMarkdownTwins(site, store, twinPlugins);
      await writeLlmsText(site, store);
    },
  };
}
