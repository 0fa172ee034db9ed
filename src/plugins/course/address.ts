import type {LoadContext} from '@docusaurus/types';

/** The whole address of a path below the base of the language that is built. */
export function address(
  path: string,
  {siteConfig, baseUrl}: Pick<LoadContext, 'siteConfig' | 'baseUrl'>,
): string {
  return new URL(baseUrl + path.replace(/^\//, ''), siteConfig.url).href;
}

/** The same below the base of any language. */
export function addressIn(
  locale: string,
  path: string,
  {siteConfig, i18n}: Pick<LoadContext, 'siteConfig' | 'i18n'>,
): string {
  const baseUrl = i18n.localeConfigs[locale]?.baseUrl;
  if (baseUrl === undefined) throw new Error(`No base of ${locale}.`);
  return address(path, {siteConfig, baseUrl});
}
