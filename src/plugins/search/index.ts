import type {LoadContext, Plugin} from '@docusaurus/types';
import searchLocal from 'docusaurus-plugin-search-local';
import {isLocale} from '../../domain/locale';
import {courseStore} from '../course/courseStore';
import type {Options} from './options';
import {writeSearch} from './writeSearch';

export {validateOptions} from './options';

/**
 * `docusaurus-plugin-search-local` with an index of our own: its options, global data, `/search` route and theme slots stay,
 * what it writes after the build is replaced.
 */
export default function searchPlugin(
  context: LoadContext,
  {store = courseStore(context.siteDir), ...options}: Options,
): Plugin {
  const {currentLocale} = context.i18n;
  return {
    ...searchLocal(context, options),
    async postBuild(site) {
      if (store.editions().length === 0) store.load();
      if (isLocale(currentLocale))
        await writeSearch(site, store, currentLocale);
    },
  };
}
