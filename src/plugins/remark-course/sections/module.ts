import type {RootContent} from 'mdast';
import type {Catalogue, CoursePage} from '../../../domain/course/catalogue';
import {hoursText, labels} from '../labels';
import {fact, heading, link, list, pageLink, table} from '../nodes';
import type {SectionContext, Sections} from '../sections';

/** A weekend: hours, outcomes, agenda with links to its sections, lessons. */
export function moduleSections(
  page: CoursePage<'module'>,
  {catalogue, locale}: SectionContext,
): Sections {
  const {module, hours, outcomes} = page.facts;
  return {
    before: [
      list(
        [
          fact(labels.weekend[locale], String(module)),
          fact(labels.time[locale], hoursText(hours, locale)),
        ],
        {className: 'course-facts'},
      ),
      heading(labels.outcomes[locale], 'outcomes'),
      list(outcomes.map((outcome) => [outcome])),
      heading(labels.agenda[locale], 'agenda'),
      agendaList(page),
    ],
    after: lessonList(page, catalogue, labels.lessons[locale]),
  };
}

/** What a weekend or a session covers, each item a link to where the page teaches it. */
export function agendaList({
  facts,
}: CoursePage<'module'> | CoursePage<'session'>): RootContent {
  return list(facts.agenda.map(({id, text}) => [link(`#${id}`, text)]));
}

/** The lessons in a weekend's or a session's folder; nothing when there are none. */
export function lessonList(
  {id}: CoursePage,
  {lessons}: Catalogue,
  title: string,
): RootContent[] {
  const own = lessons.filter((lesson) => lesson.id.startsWith(`${id}/`));
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
    ),
  ];
}
