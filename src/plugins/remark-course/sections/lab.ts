import type {PhrasingContent, RootContent} from 'mdast';
// Adds `hName`, `hProperties` and `hChildren` to the data of mdast's nodes.
import type {} from 'mdast-util-to-hast';
import type {Catalogue, CoursePage} from '../../../domain/course/catalogue';
import {archiveUrl} from '../../../domain/labs/labFiles';
import {staleText} from '../../../domain/labs/staleRecord';
import {dateText, versionsText} from '../../../domain/labs/verifiedText';
import type {Locale} from '../../../domain/locale';
import type {VerifiedLab} from '../../labs/verifiedLab';
import {downloadLink} from '../../nodes/downloadLink';
import {labels} from '../labels';
import {heading, link, pageLink, paragraph, strong} from '../nodes';
import type {SectionContext} from '../sectionTypes';

type Inline = PhrasingContent | string;

/** The badge of a page whose code comes from a lab: with what it ran, when, and where the code is. At most one fact. */
export function verifiedFacts(
  name: string | undefined,
  {catalogue, locale, labOf}: SectionContext,
): Inline[][] {
  const lab = name === undefined ? undefined : labOf(name);
  if (lab === undefined) return [];
  const module = catalogue.modules.find(
    (candidate) => labOfModule(candidate, catalogue) === lab.name,
  );
  const text = labels.labCode[locale];
  return [
    [
      ...verified(lab, locale),
      ' · ',
      module === undefined
        ? downloadLink(archiveUrl(lab.name), text)
        : link(`${module.url}#lab`, text),
    ],
  ];
}

/** The lab that the lessons of a weekend work with. */
export function labOfModule(
  {id}: Pick<CoursePage, 'id'>,
  {lessons}: Pick<Catalogue, 'lessons'>,
): string | undefined {
  return lessons
    .filter((lesson) => lesson.id.startsWith(`${id}/`))
    .map(({facts}) => facts.lab)
    .find((lab) => lab !== undefined);
}

/** The lab of a weekend: where to get it, how to start it, and where its errors are explained. */
export function labSection(
  name: string | undefined,
  {catalogue, locale, labOf}: SectionContext,
): RootContent[] {
  const lab = name === undefined ? undefined : labOf(name);
  if (lab === undefined) return [];
  const archive = downloadLink(archiveUrl(lab.name), `${lab.name}.zip`);
  const size = sizeText(lab.archiveBytes(), locale);
  const errors = catalogue.errors.find(({facts}) => facts.lab === lab.name);
  return [
    heading(labels.lab[locale], 'lab'),
    locale === 'pl'
      ? paragraph(
          'Kod, który cytują lekcje, uruchomisz w całości u siebie: pobierz ',
          archive,
          ` (${size}), rozpakuj i w katalogu `,
          {type: 'inlineCode', value: lab.name},
          ' wykonaj po kolei:',
        )
      : paragraph(
          'The code that the lessons quote runs as a whole on your machine: download ',
          archive,
          ` (${size}), unpack it, and in the folder `,
          {type: 'inlineCode', value: lab.name},
          ' run one after another:',
        ),
    // Without comments: an interactive zsh would run them.
    {type: 'code', lang: 'sh', value: lab.commands().join('\n')},
    paragraph(...verified(lab, locale), '.'),
    ...(errors === undefined
      ? []
      : [
          paragraph(
            locale === 'pl'
              ? 'Coś nie działa? Komunikaty, ich przyczyny i naprawy zebrała strona '
              : 'Something does not work? Messages, their causes and cures are on the page ',
            pageLink(errors),
            '.',
          ),
        ]),
  ];
}

/** „**Uruchomione:** Python 3.11 · FastAPI 0.165 · 21 listopada 2026”. */
function verified(lab: VerifiedLab, locale: Locale): Inline[] {
  const {record} = lab;
  const versions = versionsText(record);
  const date = dateText(record.date, locale);
  return locale === 'pl'
    ? [strong('Uruchomione:'), ` ${versions} · ${date}`, staleNote(lab, locale)]
    : [strong('Run'), ` with ${versions} on ${date}`, staleNote(lab, locale)];
}

/** Stands in every page, so that one that was built long ago can say it, too; it has no text for other plugins until it is true. */
function staleNote({record, isStale}: VerifiedLab, locale: Locale): Inline {
  const text = staleText[locale];
  if (isStale) return text;
  return {
    type: 'text',
    value: '',
    data: {
      hName: 'span',
      hProperties: {
        className: ['course-stale'],
        dataDate: record.date,
        hidden: true,
      },
      hChildren: [{type: 'text', value: text}],
    },
  };
}

/** In kB, as operating systems show it. */
function sizeText(bytes: number, locale: Locale): string {
  return `${new Intl.NumberFormat(locale).format(Math.ceil(bytes / 1000))}\u00A0kB`;
}
