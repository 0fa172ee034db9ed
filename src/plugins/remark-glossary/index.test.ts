import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {expect, test} from 'vitest';
import {remarkGlossary, type LinkedGlossary} from '.';

const glossary: LinkedGlossary = {
  find: (text) =>
    [...text.matchAll(/pods?|docker/gi)].map(({0: word, index}) => ({
      term: word.toLowerCase().replace(/s$/, ''),
      start: index,
      end: index + word.length,
    })),
  termOf: (target) => (target === 'docker' ? 'docker' : undefined),
  own: undefined,
  urlOf: (term) => (['pod', 'docker'].includes(term) ? `/${term}/` : undefined),
};

async function linked(text: string, own?: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(remarkGlossary, {
      glossaryOf: () => Promise.resolve({...glossary, own}),
    })
    .use(remarkStringify, {bullet: '-'})
    .process(text);
  return String(file).trim();
}

test.each<[string, string, string]>([
  [
    'the first mention of a section is a link',
    'A pod, two pods.\n\n## B\n\nPods.',
    'A [pod](/pod/), two pods.\n\n## B\n\n[Pods](/pod/).',
  ],
  [
    'emphasis and lists have links',
    '- **Pods** run\n- pods',
    '- **[Pods](/pod/)** run\n- pods',
  ],
  [
    'headings, code and links have none',
    '## Pods\n\n`pod` [pod](a.md)',
    '## Pods\n\n`pod` [pod](a.md)',
  ],
  [
    'the head of a table has none',
    '| pod |\n| --- |\n| pod |',
    '| pod          |\n| ------------ |\n| [pod](/pod/) |',
  ],
  [
    'a link of the author is enough',
    'Docker, then [[docker]].',
    'Docker, then \\[\\[docker]].',
  ],
  [
    'the label of a wiki link has none',
    'A [[x|pod *pod* pod]] pod.',
    'A \\[\\[x|pod *pod* pod]] [pod](/pod/).',
  ],
  [
    'the label of a block has none',
    ':::exercise[Pod]{#a}\nPod.\n:::',
    ':::exercise[Pod]{#a}\n[Pod](/pod/).\n:::',
  ],
  [
    'the title of a callout has none',
    '> [!note] Pod\n> Pod.',
    '> \\[!note] Pod\n> [Pod](/pod/).',
  ],
  [
    'marked words lead where they say',
    'A :term[thing]{id=docker} and pod.',
    'A [thing](/docker/) and [pod](/pod/).',
  ],
  ['words that name no term are plain', 'A :term[pod]{id=none}.', 'A pod.'],
])('%s', async (_, text, expected) => {
  expect(await linked(text)).toBe(expected);
});

test('a term does not link to itself', async () => {
  expect(await linked('Docker and a pod.', 'docker')).toBe(
    'Docker and a [pod](/pod/).',
  );
});
