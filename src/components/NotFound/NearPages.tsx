import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect, useState, type ReactNode} from 'react';
import type {Localized} from '../../domain/locale';
import {
  nearPages,
  type KnownPage,
  type Wanted,
} from '../../domain/notFound/nearPages';
import {pagesFile} from '../../domain/notFound/pagesFile';
import LocaleLink from '../LocaleLink';

const intro: Localized = {
  pl: 'Może chodziło o:',
  en: 'Perhaps you were looking for:',
};

/** Pages near an address that leads nowhere. The list of all pages comes only here, and only now. */
export default function NearPages({
  wanted,
}: {
  readonly wanted: Wanted;
}): ReactNode {
  const {locale, names} = wanted;
  const pages = useKnownPages(names.length === 0 ? undefined : locale);
  const near = nearPages(wanted, pages);
  return (
    <div role="status">
      {near.length > 0 && (
        <>
          <p>{intro[locale]}</p>
          <ul>
            {near.map(([path, title]) => (
              <li key={path}>
                <LocaleLink locale={locale} path={path}>
                  {title}
                </LocaleLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Every page of a language; none until they are there, and none for good when they cannot be fetched. */
function useKnownPages(locale: string | undefined): readonly KnownPage[] {
  const {localeConfigs} = useDocusaurusContext().i18n;
  const base =
    locale === undefined ? undefined : localeConfigs[locale]?.baseUrl;
  const [pages, setPages] = useState<readonly KnownPage[]>([]);
  useEffect(() => {
    if (base === undefined) return undefined;
    const abort = new AbortController();
    void fetch(base + pagesFile, {signal: abort.signal})
      .then((response) => response.json() as Promise<readonly KnownPage[]>)
      .then(setPages)
      .catch(() => {
        // The other ways on are there already.
      });
    return () => {
      abort.abort();
    };
  }, [base]);
  return pages;
}
