import {afterEach, beforeEach, expect, test, vi} from 'vitest';

const file = {
  language: 'pl',
  otherLanguage: 'en',
  cards: {pod: ['Pod', 'Pod', 'Jednostka.'], dag: ['DAG', 'A graph', 'Graf.']},
};
const fetched = vi.fn(() => Promise.resolve(Response.json(file)));
const card = () => document.querySelector('.course-card');
const link = (id: string) => {
  const found = document.querySelector<HTMLAnchorElement>(`#${id}`);
  if (found === null) throw new Error(`No ${id}.`);
  return found;
};
const point = (target: Element, pointerType = 'mouse') =>
  target.dispatchEvent(
    new PointerEvent('pointerover', {bubbles: true, pointerType}),
  );

beforeEach(async () => {
  vi.stubGlobal('BOOT_WORDS', {more: 'More'});
  vi.stubGlobal('BOOT_NAMESPACE', '');
  vi.stubGlobal('fetch', fetched);
  vi.useFakeTimers();
  document.body.innerHTML =
    '<div class="markdown"><a id="pod" href="/docs/glossary/pod/">poda</a> <a id="dag" href="/docs/glossary/dag/#why">DAG</a> <a id="b" href="/b/">b</a></div>';
  await import('.');
});
afterEach(() => {
  document.dispatchEvent(
    new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}),
  );
  vi.useRealTimers();
});

test('a pointer that rests on a link brings its card, and one that leaves both takes it away', async () => {
  point(link('dag'));
  await vi.advanceTimersByTimeAsync(200);
  expect(card()?.textContent).toBe('DAG · A graphGraf.More');
  expect(link('dag').getAttribute('aria-describedby')).toBe('course-card');
  const [inside = link('b')] = card()?.children ?? [];
  point(inside);
  await vi.advanceTimersByTimeAsync(1000);
  expect(card()).not.toBeNull();
  point(link('b'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(card()).toBeNull();
  expect(link('dag').hasAttribute('aria-describedby')).toBe(false);
});

test('a name that is the same in both languages stands once, and the file is fetched once', async () => {
  point(link('pod'));
  await vi.advanceTimersByTimeAsync(200);
  expect(card()?.textContent).toBe('PodJednostka.More');
  expect(fetched.mock.calls.length).toBe(1);
});

test('Escape closes it, and only it', async () => {
  point(link('pod'));
  await vi.advanceTimersByTimeAsync(200);
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  link('pod').dispatchEvent(
    new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}),
  );
  expect(card()).toBeNull();
  expect(heard).not.toHaveBeenCalled();
});

test('a tap opens the card, and the next one follows the link', async () => {
  const tap = () => {
    point(link('dag'), 'touch');
    return link('dag').dispatchEvent(
      new MouseEvent('click', {bubbles: true, cancelable: true}),
    );
  };
  document.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
    },
    {once: true},
  );
  expect(tap()).toBe(false);
  await vi.advanceTimersByTimeAsync(10);
  expect(card()).not.toBeNull();
  const followed = vi.fn((event: Event) => {
    event.preventDefault();
  });
  link('dag').addEventListener('click', followed);
  tap();
  expect(followed).toHaveBeenCalledOnce();
});
