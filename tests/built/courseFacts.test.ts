import {describe, expect, test} from 'vitest';
import {locales} from '../../src/domain/locale';
import {editions, folderOf, pathOf} from '../support/builtSite';
import {openData} from '../support/openData';
import {shownAt, type Shown} from './pageAt';

/** Facts of the course's own documents. */
const hoursOfModules = [16, 16, 16, 16];
const pointsOfStages = [5, 20, 20, 5, 20, 5, 10, 5, 5, 10, 5];
const sumOfStages = 110;
const announcedTotal = 100;
const agendaItemsOfSessions = [4, 3, 5, 3, 3, 3, 3, 3, 4];

const words = {
  pl: {
    hours: 'Czas: 16 godzin',
    stage: 'Etap',
    points: (points: number) => `${points} pkt`,
    pointsColumn: 'Punkty',
    sum: 'Suma etapów',
    announced: 'Zapowiedziane w planie zajęć',
    both: '110 pkt / 100 pkt.',
  },
  en: {
    hours: 'Time: 16 hours',
    stage: 'Stage',
    points: (points: number) => `${points} points`,
    pointsColumn: 'Points',
    sum: 'Sum of the stages',
    announced: 'Announced in the course plan',
    both: '110 points / 100 points.',
  },
} as const;

describe.each(
  locales.flatMap((locale) =>
    editions.map(({id, docs}) => ({
      locale,
      edition: id,
      docs: folderOf(locale) + docs,
      said: words[locale],
    })),
  ),
)('edition $edition in $locale', ({locale, edition, docs, said}) => {
  const {modules} = openData('modules', edition, locale);
  const {sessions} = openData('roadmap', edition, locale);
  const rubric = openData('rubric', edition, locale);
  const at = (url: string): Shown => shownAt(pathOf(url));

  test('has four modules of 16 hours, each with all that it covers', () => {
    expect(modules.map(({hours}) => hours)).toEqual(hoursOfModules);
    for (const {url, title, outcomes, agenda} of modules) {
      const shown = at(url);
      expect(shown.headings).toEqual([title]);
      expect(shown.items.filter((item) => item === said.hours)).toHaveLength(1);
      expect(shown.items).toEqual(expect.arrayContaining(outcomes));
      expectAgenda(shown, agenda);
    }
  });

  test('shows the hours of each module in a table', () => {
    const {rows} = shownAt(`${docs}modules/`);
    for (const {module, title, hours} of modules)
      expect(rows).toContainEqual([String(module), title, String(hours)]);
  });

  test('has nine sessions, each with its goal, demo and whole agenda', () => {
    expect(sessions.map(({session}) => session)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(sessions.map(({agenda}) => agenda.length)).toEqual(
      agendaItemsOfSessions,
    );
    for (const {url, title, goal, demo, agenda} of sessions) {
      const shown = at(url);
      expect(shown.headings).toEqual([title]);
      for (const fact of [goal, demo])
        expect(shown.items.join('\n')).toContain(fact);
      expectAgenda(shown, agenda);
    }
  });

  test('shows the agenda, goal and demo of every session in the table of the roadmap', () => {
    const {rows} = shownAt(`${docs}roadmap/`);
    for (const {title, goal, demo, agenda} of sessions) {
      const row = rows.find((cells) => cells.includes(title))?.join('\n');
      for (const text of [goal, demo, ...agenda.map((item) => item.text)])
        expect(row).toContain(text);
    }
  });

  test('shows eleven stages, their points and both totals in the rubric', () => {
    expect(rubric.stages.map(({points}) => points)).toEqual(pointsOfStages);
    expect(rubric).toMatchObject({sum: sumOfStages, announced: announcedTotal});
    expect(pointsOfStages.reduce((sum, points) => sum + points)).toBe(
      sumOfStages,
    );
    const {rows, paragraphs} = shownAt(`${docs}project/`);
    const head = rows.findIndex((cells) => cells.includes(said.pointsColumn));
    const column = rows[head]?.indexOf(said.pointsColumn) ?? -1;
    const table = rows.slice(head + 1, head + 1 + pointsOfStages.length + 2);
    expect(table.map((cells) => [cells[0], cells[column]])).toEqual([
      ...pointsOfStages.map((points, index) => [
        String(index + 1),
        String(points),
      ]),
      ['', String(sumOfStages)],
      ['', String(announcedTotal)],
    ]);
    expect(table.at(-2)).toContain(said.sum);
    expect(table.at(-1)).toContain(said.announced);
    expect(paragraphs).toContain(said.both);
  });

  test('shows the number, points, goals, outputs and criteria of each stage', () => {
    for (const [index, stage] of rubric.stages.entries()) {
      const {headings, items} = at(stage.url);
      expect(headings).toEqual([stage.title]);
      const all = items.join('\n');
      for (const text of [
        `${said.stage}: ${index + 1} / 11`,
        said.points(pointsOfStages[index] ?? 0),
        ...stage.goals,
        ...stage.scope,
        ...stage.outputs,
        ...stage.criteria.map((criterion) => criterion.text),
      ])
        expect(all).toContain(text);
    }
  });
});

test.each(locales)(
  'the landing page names the modules, the sessions, the stages and both totals (%s)',
  (locale) => {
    const titles = [
      ...openData('modules', '2', locale).modules,
      ...openData('roadmap', '2', locale).sessions,
      ...openData('rubric', '2', locale).stages,
    ].map(({title}) => title);
    const {links, paragraphs} = shownAt(folderOf(locale));
    expect(links.map(({text}) => text)).toEqual(expect.arrayContaining(titles));
    expect(
      paragraphs.filter(
        (text) =>
          text.includes(String(sumOfStages)) &&
          text.includes(String(announcedTotal)),
      ),
    ).toHaveLength(1);
  },
);

/** Each item is a link to the section of this page, or of another one, that teaches it. */
function expectAgenda(
  {links, ids}: Shown,
  agenda: readonly {readonly id: string; readonly text: string}[],
): void {
  for (const {id, text} of agenda) {
    const hrefs = links
      .filter((link) => link.text === text)
      .map(({href}) => href);
    expect(hrefs, text).not.toEqual([]);
    // Where a link to another page leads is tried for all links: addresses.test.ts.
    if (hrefs.includes(`#${id}`))
      expect(ids.filter((other) => other === id)).toEqual([id]);
    else expect(hrefs, text).toContainEqual(expect.stringContaining('/docs/'));
  }
}
