import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {blogEdition} from '../../domain/course/blogEdition';
import {comparisonUrl} from '../../domain/course/comparisonUrl';
import type {TranslationStatus} from '../../domain/course/translationStatus';
import {defaultLocale} from '../../domain/locale';
import LocaleLink from '../LocaleLink';
import {sectionName} from './sectionName';

/** The figures of one edition, and the pages that need work. */
export function EditionStatus({
  status,
}: {
  readonly status: TranslationStatus;
}): ReactNode {
  const {edition, stale, missing} = status;
  return (
    <section>
      <Heading as="h2" id={`edition-${edition}`}>
        {editionName(edition)}
      </Heading>
      <dl>
        {figuresOf(status).map(({name, value}) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {stale.length > 0 && (
        <ul>
          {stale.map(({url, title, sections}) => (
            <li key={url}>
              <LocaleLink locale="en" path={comparisonUrl(url)}>
                {title}
              </LocaleLink>
              <ul>
                {sections.map((section) => (
                  <li key={section.id}>{sectionName(section)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <>
          <Heading as="h3" id={`edition-${edition}-missing`}>
            {missingName()}
          </Heading>
          <ul lang={defaultLocale}>
            {missing.map(({url, title}) => (
              <li key={url}>
                <LocaleLink locale={defaultLocale} path={url}>
                  {title}
                </LocaleLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type Figure = {readonly name: string; readonly value: string | number};

function figuresOf({
  isFrozen,
  pages,
  stale,
  missing,
}: TranslationStatus): Figure[] {
  const translated = pages - missing.length;
  return [
    {
      name: translate({
        id: 'course.Translations.translated',
        message: 'Przetłumaczone strony',
        description: 'How many pages are translated',
      }),
      value: `${translated} / ${pages}`,
    },
    ...(isFrozen
      ? []
      : [
          {
            name: translate({
              id: 'course.Translations.current',
              message: 'W tym zgodne z bieżącym polskim tekstem',
              description: 'How many translated pages are current',
            }),
            value: translated - stale.length,
          },
          {
            name: translate({
              id: 'course.Translations.stale',
              message: 'W tym nieaktualne',
              description: 'How many translated pages have fallen behind',
            }),
            value: stale.length,
          },
        ]),
    {name: missingName(), value: missing.length},
  ];
}

function missingName(): string {
  return translate({
    id: 'course.Translations.missing',
    message: 'Jeszcze bez tłumaczenia',
    description: 'How many pages are not translated',
  });
}

function editionName(edition: string): string {
  return edition === blogEdition
    ? translate({
        id: 'course.Translations.posts',
        message: 'Aktualności',
        description: 'Heading: the posts of the blog',
      })
    : translate(
        {
          id: 'course.Translations.edition',
          message: 'Edycja {edition}',
          description: 'Heading: an edition of the course',
        },
        {edition},
      );
}
