import type {RootContent} from 'mdast';
import type {Catalogue, CoursePage} from '../../../domain/course/catalogue';
import {lessonPlan, lessonsOf} from '../../../domain/course/lessonPlan';
import type {Locale} from '../../../domain/locale';
import {durationText, hoursText, labels} from '../labels';
import {
  fact,
  heading,
  link,
  list,
  pageLink,
  paragraph,
  table,
  written,
} from '../nodes';
import type {SectionContext, Sections} from '../sectionTypes';
import {countsTowards} from './alignment';
import {labOfModule, labSection} from './lab';
import {printablePage} from './printable';

/** A weekend: hours, outcomes, its lessons as a plan of its hours, its lab, and the agenda with links to what teaches it. */
export function moduleSections(
  page: CoursePage<'module'>,
  context: SectionContext,
): Sections {
  const {catalogue, locale} = context;
  const {module, hours} = page.facts;
  return {
    before: [
      list(
        [
          fact(labels.weekend[locale], String(module)),
          fact(labels.time[locale], hoursText(hours, locale)),
          ...countsTowards(page, context),
        ],
        {className: 'course-facts'},
      ),
      heading(labels.outcomes[locale], 'outcomes'),
      list(page.written.outcomes.map(written)),
      ...planOfHours(page, catalogue, locale),
      ...labSection(labOfModule(page, catalogue), context),
      heading(labels.agenda[locale], 'agenda'),
      agendaList(page, catalogue),
    ],
    after: [printablePage(page, context)],
  };
}

/** The lessons of a weekend and how they fill its hours; nothing when it has none yet. */
function planOfHours(
  page: CoursePage<'module'>,
  catalogue: Catalogue,
  locale: Locale,
): RootContent[] {
  const {halves, minutes, spare} = lessonPlan(page, catalogue);
  const [first, second] = halves;
  if (second.length === 0) return [];
  const half = hoursText(page.facts.hours / 2, locale);
  const lessonTable = (lessons: readonly CoursePage<'lesson'>[]) =>
    table(
      [
        [labels.lesson[locale], labels.minutes[locale]],
        ...lessons.map(({facts, ...lesson}) => [
          [pageLink({facts, ...lesson}), ` – ${facts.description}`],
          String(facts.minutes),
        ]),
      ],
      ['left', 'right'],
      'course-marks',
    );
  return [
    heading(
      labels.plan[locale].replace(
        '{hours}',
        hoursText(page.facts.hours, locale),
      ),
      'lessons',
    ),
    paragraph(
      labels.planSum[locale]
        .replace('{lessons}', durationText(minutes))
        .replace('{spare}', durationText(spare)),
    ),
    heading(`${labels.firstHalf[locale]} (${half})`, 'first-half', 3),
    lessonTable(first),
    heading(`${labels.secondHalf[locale]} (${half})`, 'second-half', 3),
    lessonTable(second),
  ];
}

/** What a weekend or a session covers, each item a link to where this page or a lesson teaches it. */
export function agendaList(
  page: CoursePage<'module'> | CoursePage<'session'>,
  {pages}: Pick<Catalogue, 'pages'>,
): RootContent {
  return list(
    page.written.agenda.map(({id, text, at = `#${id}`}) => {
      const [pageId = '', section] = at.split('#');
      const anchor = section === undefined ? '' : `#${section}`;
      return [
        link(`${pages.get(pageId)?.url ?? ''}${anchor}`, ...written(text)),
      ];
    }),
  );
}

/** The lessons in a session's folder; nothing when there are none. */
export function lessonList(
  page: CoursePage,
  catalogue: Catalogue,
  title: string,
): RootContent[] {
  const own = lessonsOf(page, catalogue);
  if (own.length === 0) return [];
  return [
    heading(title, 'lessons'),
    list(
      own.map((lesson) => [pageLink(lesson), ` – ${lesson.facts.description}`]),
      {ordered: true, className: 'course-marks'},
    ),
  ];
}

/** The weekends side by side. */
export function modulesTable({
  catalogue,
  locale,
}: SectionContext): RootContent[] {
  return [
    table(
      [
        [labels.weekend[locale], labels.topic[locale], labels.hours[locale]],
        ...catalogue.modules.map((module) => [
          String(module.facts.module),
          pageLink(module),
          String(module.facts.hours),
        ]),
      ],
      ['right', 'left', 'right'],
      'course-marks',
    ),
  ];
}
