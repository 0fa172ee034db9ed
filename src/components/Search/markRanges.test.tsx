import {afterEach, expect, test, vi} from 'vitest';
import {markRanges, textsOf} from './markRanges';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('finds the text of the content, and nothing around it', () => {
  document.body.innerHTML =
    '<nav>Menu</nav><main><p>Docker <code>run</code></p><script>x</script><a class="hash-link">#</a></main>';
  expect(textsOf(document).map(({data}) => data)).toEqual(['Docker ', 'run']);
});

test('a page without content has no text', () => {
  document.body.innerHTML = '<nav>Menu</nav>';
  expect(textsOf(document)).toEqual([]);
});

test('wraps words where the browser has no highlights, and unwraps them', () => {
  vi.stubGlobal('Highlight', undefined);
  const page = '<p>Docker i Dockera <b>z Dockerem</b></p>';
  document.body.innerHTML = `<main>${page}</main>`;
  const main = document.querySelector('main');
  const unmark = markRanges(textsOf(document), [
    [
      [0, 6],
      [9, 16],
    ],
    [[2, 10]],
  ]);
  expect(main?.innerHTML).toBe(
    '<p><mark>Docker</mark> i <mark>Dockera</mark> <b>z <mark>Dockerem</mark></b></p>',
  );
  unmark();
  expect(main?.innerHTML).toBe(page);
});

test('leaves the page as it is where the browser has highlights', () => {
  const highlights = new Map<string, unknown>();
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: readonly Range[];
      constructor(...ranges: readonly Range[]) {
        this.ranges = ranges;
      }
    },
  );
  vi.stubGlobal('CSS', {highlights});
  document.body.innerHTML = '<main>Docker</main>';
  const unmark = markRanges(textsOf(document), [[[0, 6]]]);
  expect(document.body.innerHTML).toBe('<main>Docker</main>');
  expect([...highlights.keys()]).toEqual(['course-search']);
  unmark();
  expect(highlights.size).toBe(0);
});
