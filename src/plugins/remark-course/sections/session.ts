import type {RootContent} from 'mdast';
import type {Catalogue, CoursePage} from '../../../domain/course/catalogue';
import {labels} from '../labels';
import {
  fact,
  heading,
  joined,
  list,
  paragraph,
  pageLink,
  table,
  written,
} from '../nodes';
import type {SectionContext, Sections} from '../sectionTypes';
import {countsTowards} from './alignment';
import {agendaList, lessonList} from './module';

/** A session: goal, demo, tools, agenda with links to what teaches it, lessons. */
export function sessionSections(
  page: CoursePage<'session'>,
  context: SectionContext,
): Sections {
  const {catalogue, locale} = context;
  const {session} = page.facts;
  const {goal, demo} = page.written;
  const tools = toolLinks(page, catalogue);
  return {
    before: [
      list(
        [
          fact(
            labels.session[locale],
            `${session} / ${catalogue.sessions.length}`,
          ),
          fact(labels.goal[locale], ...written(goal)),
          ...(tools.length === 0
            ? []
            : [fact(labels.tools[locale], ...joined(tools))]),
          fact(labels.demo[locale], ...written(demo)),
          ...countsTowards(page, context),
        ],
        {className: 'course-facts'},
      ),
      heading(labels.agenda[locale], 'agenda'),
      agendaList(page, catalogue),
    ],
    after: lessonList(page, catalogue, labels.lessons[locale]),
  };
}

/** The roadmap, drawn as a line of stations. */
export function drawnRoadmap({catalogue}: SectionContext): RootContent[] {
  return [
    list(
      catalogue.sessions.map((session) => [
        paragraph(pageLink(session)),
        paragraph(...written(session.written.goal)),
      ]),
      {ordered: true, className: 'course-roadmap course-marks'},
    ),
  ];
}

/** The roadmap as a table, like the course plan. */
export function roadmapTable({
  catalogue,
  locale,
}: SectionContext): RootContent[] {
  return [
    heading(labels.roadmapTable[locale], 'roadmap-table'),
    table(
      [
        [
          '#',
          labels.topic[locale],
          labels.goal[locale],
          labels.agendaAndTools[locale],
          labels.demo[locale],
        ],
        ...catalogue.sessions.map((session) => {
          const {session: number, goal, agenda, demo} = session.written;
          const tools = toolLinks(session, catalogue);
          return [
            String(number),
            pageLink(session),
            written(goal),
            [
              ...joined(
                agenda.map(({text}) => written(text)),
                ' · ',
              ),
              ...(tools.length === 0
                ? []
                : [' · ', ...fact(labels.tools[locale], ...joined(tools))]),
            ],
            written(demo),
          ];
        }),
      ],
      ['right'],
      'course-marks',
    ),
  ];
}

function toolLinks(
  {facts}: CoursePage<'session'>,
  {pages}: Catalogue,
): ReturnType<typeof pageLink>[] {
  return facts.tools
    .map((id) => pages.get(`glossary/${id}`))
    .filter((term) => term !== undefined)
    .map((term) => pageLink(term));
}
