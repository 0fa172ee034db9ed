import type {LoadContext, Plugin} from '@docusaurus/types';
import {isLocale} from '../../domain/locale';
import type {CourseStore} from '../course/courseStore';
import {writePrint} from './writePrint';

export type Options = {readonly store: CourseStore};

/** Writes documents to print beside the pages that they are made of: a weekend, the glossary, a whole edition. */
export function printPlugin(context: LoadContext, {store}: Options): Plugin {
  const {currentLocale} = context.i18n;
  return {
    name: 'print',
    async postBuild({outDir}) {
      if (isLocale(currentLocale))
        await writePrint({...context, outDir}, store, currentLocale);
    },
  };
}
