import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/NotFound/Content';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {defaultLocale, locales, type Localized} from '../../../domain/locale';

/** Both languages at once: a server may answer any unknown address with the Polish page. */
const texts: Localized<{
  readonly title: string;
  readonly text: string;
  readonly home: string;
  readonly search: string;
  readonly siteMap: string;
  readonly base: string;
}> = {
  pl: {
    title: 'Nie ma takiej strony',
    text: 'Adres jest nieaktualny albo ma literówkę. Poszukaj strony albo przejrzyj ich listę.',
    home: 'Strona główna',
    search: 'Szukaj',
    siteMap: 'Mapa strony',
    base: '',
  },
  en: {
    title: 'There is no such page',
    text: 'The address is out of date or has a typo. Search for the page or look through the list.',
    home: 'Home',
    search: 'Search',
    siteMap: 'Site map',
    base: 'en/',
  },
};

export default function NotFoundContent({className}: Props): ReactNode {
  return (
    <main className={clsx('container margin-vert--xl', className)}>
      {locales.map((locale, index) => {
        const {title, text, home, search, siteMap, base} = texts[locale];
        return (
          <section key={locale} lang={locale} className="margin-bottom--xl">
            <Heading as={index === 0 ? 'h1' : 'h2'}>{title}</Heading>
            <p>{text}</p>
            <ul>
              <li>
                <LocaleLink path={base}>{home}</LocaleLink>
              </li>
              <li>
                <LocaleLink path={`${base}search/`}>{search}</LocaleLink>
              </li>
              <li>
                <LocaleLink path={`${base}site-map/`}>{siteMap}</LocaleLink>
              </li>
            </ul>
          </section>
        );
      })}
    </main>
  );
}

/** A link from the root of the whole site, whichever language this page was built for. */
function LocaleLink({
  path,
  children,
}: {
  readonly path: string;
  readonly children: ReactNode;
}): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const ownBase =
    i18n.currentLocale === defaultLocale ? '' : `${i18n.currentLocale}/`;
  const root = siteConfig.baseUrl.slice(
    0,
    siteConfig.baseUrl.length - ownBase.length,
  );
  // `pathname://` leaves the address alone: the other language is another build.
  return (
    <Link to={`pathname://${root}${path}`} target="_self">
      {children}
    </Link>
  );
}
