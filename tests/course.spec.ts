import {locales} from '../src/domain/locale';
import {openData} from './support/openData';
import {
  editions,
  expect,
  folderOf,
  open,
  pathOfLink,
  test,
} from './support/site';

/** Facts of the course's own documents. */
const hoursOfModules = [16, 16, 16, 16];
const pointsOfStages = [5, 20, 20, 5, 20, 5, 10, 5, 5, 10, 5];
const sumOfStages = 110;
const announcedTotal = 100;
const agendaItemsOfSessions = [4, 3, 5, 3, 3, 3, 3, 3, 4];

const words = {
  pl: {
    hours: '16 godzin',
    stage: 'Etap',
    points: (points: number) => `${points} pkt`,
    pointsColumn: 'Punkty',
    sum: 'Suma etapów',
    announced: 'Zapowiedziane w planie zajęć',
    both: '110 pkt / 100 pkt.',
  },
  en: {
    hours: '16 hours',
    stage: 'Stage',
    points: (points: number) => `${points} points`,
    pointsColumn: 'Points',
    sum: 'Sum of the stages',
    announced: 'Announced in the course plan',
    both: '110 points / 100 points.',
  },
} as const;

for (const locale of locales)
  for (const {id: edition, docs} of editions) {
    const said = words[locale];
    const docsOfLocale = folderOf(locale) + docs;
    const where = `(${locale}, edition ${edition})`;

    test(`there are four modules of 16 hours, each with all that it covers ${where}`, async ({
      page,
    }) => {
      const {modules} = openData('modules', edition, locale);
      expect(modules.map(({hours}) => hours)).toEqual(hoursOfModules);

      for (const {url, title, outcomes, agenda} of modules) {
        await open(page, folderOf(locale) + pathOfLink(url));
        const main = page.getByRole('main');
        await expect(main.getByRole('heading', {level: 1})).toHaveText(title);
        await expect(
          main
            .getByRole('article')
            .getByRole('listitem')
            .filter({hasText: said.hours}),
        ).toHaveCount(1);
        for (const outcome of outcomes)
          await expect
            .soft(main.getByText(outcome, {exact: true}))
            .toBeVisible();
        for (const {id, text} of agenda) {
          await expect
            .soft(main.getByRole('link', {name: text, exact: true}).first())
            .toHaveAttribute('href', `#${id}`);
          await expect.soft(main.locator(`#${id}`)).toHaveCount(1);
        }
      }
    });

    test(`the table of modules shows the hours of each ${where}`, async ({
      page,
    }) => {
      const {modules} = openData('modules', edition, locale);
      await open(page, `${docsOfLocale}modules/`);
      for (const {module, title, hours} of modules)
        await expect(
          page.getByRole('row', {
            name: `${module} ${title} ${hours}`,
            exact: true,
          }),
        ).toBeVisible();
    });

    test(`there are nine sessions, each with its goal, demo and whole agenda ${where}`, async ({
      page,
    }) => {
      const {sessions} = openData('roadmap', edition, locale);
      expect(sessions.map(({session}) => session)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9,
      ]);
      expect(sessions.map(({agenda}) => agenda.length)).toEqual(
        agendaItemsOfSessions,
      );

      for (const {url, title, goal, demo, agenda} of sessions) {
        await open(page, folderOf(locale) + pathOfLink(url));
        const main = page.getByRole('main');
        await expect(main.getByRole('heading', {level: 1})).toHaveText(title);
        for (const fact of [goal, demo])
          await expect
            .soft(main.getByRole('listitem').filter({hasText: fact}).first())
            .toBeVisible();
        for (const {id, text} of agenda) {
          await expect
            .soft(main.getByRole('link', {name: text, exact: true}).first())
            .toHaveAttribute('href', `#${id}`);
          await expect.soft(main.locator(`#${id}`)).toHaveCount(1);
        }
      }
    });

    test(`the roadmap shows the agenda, goal and demo of every session in its table ${where}`, async ({
      page,
    }) => {
      const {sessions} = openData('roadmap', edition, locale);
      await open(page, `${docsOfLocale}roadmap/`);
      for (const {title, goal, demo, agenda} of sessions) {
        const row = page
          .getByRole('main')
          .getByRole('row')
          .filter({
            has: page.getByRole('link', {name: title, exact: true}),
          });
        for (const text of [goal, demo, ...agenda.map((item) => item.text)])
          await expect.soft(row).toContainText(text);
      }
    });

    test(`the rubric shows eleven stages, their points, and both totals ${where}`, async ({
      page,
    }) => {
      const rubric = openData('rubric', edition, locale);
      expect(rubric.stages.map(({points}) => points)).toEqual(pointsOfStages);
      expect(rubric.sum).toBe(sumOfStages);
      expect(rubric.announced).toBe(announcedTotal);

      await open(page, `${docsOfLocale}project/`);
      const main = page.getByRole('main');
      const rows = main
        .getByRole('table')
        .filter({hasText: said.sum})
        .getByRole('row');
      const titles = await rows.getByRole('columnheader').allTextContents();
      const cells = await rows.evaluateAll(
        (elements, pointsColumn) =>
          elements.map((row) => [
            row.firstElementChild?.textContent,
            row.children[pointsColumn]?.textContent,
          ]),
        titles.indexOf(said.pointsColumn),
      );
      expect(cells.slice(1)).toEqual([
        ...pointsOfStages.map((points, index) => [
          String(index + 1),
          String(points),
        ]),
        ['', String(sumOfStages)],
        ['', String(announcedTotal)],
      ]);
      await expect(rows.filter({hasText: said.sum})).toContainText('110');
      await expect(rows.filter({hasText: said.announced})).toContainText('100');
      await expect(main.getByText(said.both, {exact: true})).toBeVisible();
      expect(pointsOfStages.reduce((sum, points) => sum + points)).toBe(
        sumOfStages,
      );
    });

    test(`each stage shows its number, points, goals, outputs and criteria ${where}`, async ({
      page,
    }) => {
      const {stages} = openData('rubric', edition, locale);
      for (const [index, stage] of stages.entries()) {
        await open(page, folderOf(locale) + pathOfLink(stage.url));
        const main = page.getByRole('main');
        await expect(main.getByRole('heading', {level: 1})).toHaveText(
          stage.title,
        );
        const facts = main.getByRole('listitem');
        await expect(
          facts.filter({hasText: `${said.stage}: ${index + 1} / 11`}),
        ).toHaveCount(1);
        await expect(
          facts.filter({hasText: said.points(pointsOfStages[index] ?? 0)}),
        ).toHaveCount(1);
        for (const text of [
          ...stage.goals,
          ...stage.scope,
          ...stage.outputs,
          ...stage.criteria.map((criterion) => criterion.text),
        ])
          await expect
            .soft(facts.filter({hasText: text}).first())
            .toBeVisible();
      }
    });
  }

for (const locale of locales)
  test(`the landing page names the modules, the sessions, the stages and both totals (${locale})`, async ({
    page,
  }) => {
    const {modules} = openData('modules', '2', locale);
    const {sessions} = openData('roadmap', '2', locale);
    const {stages} = openData('rubric', '2', locale);
    await open(page, folderOf(locale));
    const main = page.getByRole('main');
    for (const {title} of [...modules, ...sessions, ...stages])
      await expect(
        main.getByRole('link', {name: title, exact: true}),
      ).toBeVisible();
    const totals = main.getByText(String(sumOfStages));
    await expect(totals).toContainText(String(announcedTotal));
  });
