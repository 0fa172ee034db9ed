import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/NotFound/Content';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {
  defaultLocale,
  isLocale,
  locales,
  type Localized,
} from '../../domain/locale';
import {wantedPage, type Wanted} from '../../domain/notFound/nearPages';
import LocaleLink from '../LocaleLink';
import NearPages from './NearPages';

/** Both languages at once: a server may answer any unknown address with the Polish page. */
const texts: Localized<{
  readonly title: string;
  readonly text: string;
  readonly home: string;
  readonly search: string;
  readonly siteMap: string;
}> = {
  pl: {
    title: 'Nie ma takiej strony',
    text: 'Adres jest nieaktualny albo ma literówkę. Poszukaj strony albo przejrzyj ich listę.',
    home: 'Strona główna',
    search: 'Szukaj',
    siteMap: 'Mapa strony',
  },
  en: {
    title: 'There is no such page',
    text: 'The address is out of date or has a typo. Search for the page or look through the list.',
    home: 'Home',
    search: 'Search',
    siteMap: 'Site map',
  },
};

/** Stands for a page that is not there: in the language of the address first, with the pages that it may have meant. */
export default function NotFound({className}: Props): ReactNode {
  const wanted = useWanted();
  const others = locales.filter((locale) => locale !== wanted.locale);
  const query = (wanted.names.at(-1) ?? '').replaceAll('-', ' ');
  return (
    <main
      className={clsx('container margin-vert--xl', className)}
      data-application="now">
      {[wanted.locale, ...others].map((locale, index) => {
        const {title, text, home, search, siteMap} = texts[locale];
        return (
          <section key={locale} lang={locale} className="margin-bottom--xl">
            <Heading as={index === 0 ? 'h1' : 'h2'}>{title}</Heading>
            <p>{text}</p>
            {locale === wanted.locale && <NearPages wanted={wanted} />}
            <ul>
              <li>
                <LocaleLink locale={locale} path="/">
                  {home}
                </LocaleLink>
              </li>
              <li>
                <LocaleLink
                  locale={locale}
                  path={
                    query === ''
                      ? '/search/'
                      : `/search/?q=${encodeURIComponent(query)}`
                  }>
                  {search}
                </LocaleLink>
              </li>
              <li>
                <LocaleLink locale={locale} path="/site-map/">
                  {siteMap}
                </LocaleLink>
              </li>
            </ul>
          </section>
        );
      })}
    </main>
  );
}

/** What the address asks for; the page is built without knowing it, and React has to find it so at first. */
function useWanted(): Wanted {
  const {currentLocale, localeConfigs} = useDocusaurusContext().i18n;
  const {pathname} = useLocation();
  const isBrowser = useIsBrowser();
  const own = isLocale(currentLocale) ? currentLocale : defaultLocale;
  return isBrowser
    ? wantedPage(pathname, localeConfigs[defaultLocale]?.baseUrl ?? '/')
    : {locale: own, names: []};
}
