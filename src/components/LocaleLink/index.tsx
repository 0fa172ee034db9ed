import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {Locale} from '../../domain/locale';

/** A link to a page in a language, whichever language this page is built for: each is an application of its own. */
export default function LocaleLink({
  locale,
  path,
  children,
}: {
  readonly locale: Locale;
  /** Path below the base of the language, with its first slash. */
  readonly path: string;
  readonly children: ReactNode;
}): ReactNode {
  const {localeConfigs} = useDocusaurusContext().i18n;
  const base = localeConfigs[locale]?.baseUrl ?? '/';
  // `pathname://` leaves the application; the base is that of the language, not of this application.
  return (
    <Link
      to={`pathname://${base}${path.slice(1)}`}
      autoAddBaseUrl={false}
      target="_self"
      hrefLang={locale}>
      {children}
    </Link>
  );
}
