import {expect, test} from 'vitest';
import {fixtureCases, renderMarkdown} from '../../../tests/support/markdown';
import {remarkExercise} from './index';

const path = `${process.cwd()}/docs/a.md`;

test.each(fixtureCases(import.meta.url))(
  'makes a section of an exercise with $name',
  async ({input, output}) => {
    const html = await renderMarkdown(input, remarkExercise, path);
    await expect(html).toMatchFileSnapshot(output);
  },
);

test('speaks English on an English page', async () => {
  const html = await renderMarkdown(
    '::::exercise[Build]{#build}\nDo it.\n:::solution\nDone.\n:::\n::::\n',
    remarkExercise,
    'i18n/en/docusaurus-plugin-content-docs/current/a.md',
  );
  expect(html).toContain('Exercise: Build</p>');
  expect(html).toContain('<summary>Solution</summary>');
});

test('names every problem of a page with its line', async () => {
  await expect(
    renderMarkdown(
      '::::exercise[A]\nTreść.\n::::\n\n:::hint\nx\n:::\n\n- ::::exercise[B]{#b}\n  :::solution\n  x\n  :::\n  ::::\n',
      remarkExercise,
      path,
    ),
  ).rejects.toThrow(
    [
      'docs/a.md:1  Exercise "A" has no id; write {#kebab-id} after its title.',
      'docs/a.md:1  Exercise "A" has no solution; add :::solution inside it.',
      'docs/a.md:5  :::hint stands outside an exercise; put it between ::::exercise[Title]{#id} and its closing ::::.',
      'docs/a.md:9  Exercise "B" has no task; say what is to be done.',
    ].join('\n'),
  );
});

test('has room for a mark where the page is known', async () => {
  const html = await renderMarkdown(
    '::::exercise[Build]{#build}\nDo it.\n:::solution\nDone.\n:::\n::::\n',
    [remarkExercise, {pageIdOf: () => 'modules/a'}],
    path,
  );
  expect(html).toContain(
    '</course-details>\n<course-done data-item="modules/a#build">\n</course-done>\n</section>',
  );
});
