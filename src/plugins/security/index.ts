import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {defaultLocale} from '../../domain/locale';
import {headersFile, securityHeaders} from '../../domain/security/policy';

export type Options = {
  /** The application of a hosted search, which pages may ask. */
  readonly hostedSearch: string | undefined;
};

/** Writes `_headers` at the root of the site, for hosts of static files that read it. */
export function securityPlugin(
  {baseUrl, i18n}: LoadContext,
  {hostedSearch}: Options,
): Plugin {
  return {
    name: 'security',
    async postBuild({outDir}) {
      if (i18n.currentLocale === defaultLocale)
        await writeFile(
          join(outDir, '_headers'),
          headersFile(baseUrl, securityHeaders(hostedSearch)),
        );
    },
  };
}
