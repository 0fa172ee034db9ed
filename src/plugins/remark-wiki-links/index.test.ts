import {expect, test} from 'vitest';
import {fixtureCases, renderMarkdown} from '../../../tests/support/markdown';
import {remarkWikiLinks, type Options} from './index';

const path = `${process.cwd()}/docs/glossary/docker.md`;

const pages: Record<string, string> = {
  docker: 'Docker',
  'project/planning': 'Planowanie',
  kubernetes_pod: 'Pod',
};

const files: Record<string, string> = {
  'layers.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2">\n  <title>Layers</title>\n  <desc>Dwie warstwy.</desc>\n  <rect id="a" width="4" height="1" fill="currentColor"/>\n  <use href="#a" y="1" stroke-dasharray="1 2"/>\n</svg>',
  'bad.svg':
    '<svg viewBox="0 0 4 2"><title>T</title><desc>D</desc>\n<script>x</script></svg>',
  'screen.png': '',
  'clip.gif': '',
};

const options: Options = {
  resolve: (target) => {
    const title = pages[target];
    if (target === 'kubernetes')
      return {
        kind: 'ambiguous',
        candidates: ['glossary/kubernetes', 'modules/kubernetes'],
      };
    return title === undefined
      ? {kind: 'missing', suggestions: ['docker']}
      : {kind: 'page', url: `/docs/${target}`, title};
  },
  imageOf: (name) =>
    files[name] === undefined
      ? undefined
      : {path: `${process.cwd()}/docs/assets/${name}`, bytes: 100},
  readText: (file) => files[file.split('/').at(-1) ?? ''] ?? '',
  lineOffset: () => 10,
};

test.each([
  ['A [[container]] runs.', 'A container runs.'],
  ['[[container]] runs.', 'Container runs.'],
  ['It ends. [[container]] runs.', 'It ends. Container runs.'],
  ['*It* – [[container]]', 'It – container'],
  ['The page [[Container]]', 'The page Container'],
  ['A [[container|box]]', 'A box'],
])(
  'a common noun keeps the capital of its title only where a sentence begins: %s',
  async (input, text) => {
    const resolve = () => ({
      kind: 'page' as const,
      url: '/docs/glossary/container',
      title: 'Container',
      titleInSentence: 'container',
    });
    const html = await renderMarkdown(
      input,
      [remarkWikiLinks, {...options, resolve}],
      path,
    );
    expect(html.replace(/<[^>]*>/g, '').replaceAll('\n', '')).toBe(text);
  },
);

test.each(fixtureCases(import.meta.url))(
  'replaces $name',
  async ({input, output}) => {
    const html = await renderMarkdown(input, [remarkWikiLinks, options], path);
    await expect(html).toMatchFileSnapshot(output);
  },
);

test.each([
  ['a\n[[doker]]', 12, '[[doker]] leads to no page. Did you mean [[docker]]?'],
  [
    '[[kubernetes]]',
    11,
    '[[kubernetes]] may be more than one page. Write the whole id. Did you mean [[glossary/kubernetes]] or [[modules/kubernetes]]?',
  ],
  [
    '[a [[docker]]](https://example.com)',
    11,
    '[[docker]] stands inside another link; take it out.',
  ],
  [
    '![[none.svg|x]]',
    11,
    '![[none.svg]] is no file; put the image beside the page or mend its name.',
  ],
  [
    '![[layers.svg]]',
    11,
    '![[layers.svg]] has no alternative text; write ![[layers.svg|what it shows]].',
  ],
  [
    'W tekście ![[layers.svg|x]].',
    11,
    '![[layers.svg|x]] stands inside a text; put it in a paragraph of its own.',
  ],
  [
    '![[bad.svg|x]]',
    11,
    '"bad.svg" may not stand in a page: line 2: <script> is not allowed: a drawing is only shapes and text; remove it.',
  ],
  [
    '![[clip.gif|x]]',
    11,
    '"clip.gif" is not an image that can be shown; use SVG, PNG, JPEG or WebP.',
  ],
])('refuses %j', async (page, line, message) => {
  await expect(
    renderMarkdown(page, [remarkWikiLinks, options], path),
  ).rejects.toThrow(`docs/glossary/docker.md:${line}  ${message}`);
});
