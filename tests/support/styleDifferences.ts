import type {Page} from '@playwright/test';
import {settled} from './layout';
import {wholeSheet} from './wholeSheet';

/**
 * Elements of an open page that look otherwise with the whole style sheet than with the one that it was cut down to, in
 * both colours and at each width. The page stays as it was last.
 */
export async function styleDifferences(
  page: Page,
  widths: readonly number[] = [1280, 320],
): Promise<string[]> {
  await page.route(
    '**/assets/css/whole.css',
    (route) => route.fulfill({path: wholeSheet(), contentType: 'text/css'}),
    {times: 1},
  );
  await page.evaluate(addWholeSheet);
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({width, height: 720});
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
      await page.evaluate(settled);
      const differing = await page.evaluate(compareSheets);
      found.push(
        ...differing.map((what) => `${colorScheme}, ${width} px: ${what}`),
      );
    }
  }
  return found;
}

/** Loads the whole sheet beside the cut one. Runs in the page. */
async function addWholeSheet(): Promise<void> {
  const cut = document.querySelector<HTMLLinkElement>(
    'link[rel=stylesheet][href*="/assets/css/styles."]',
  );
  if (!cut) throw new Error('The page has no style sheet.');
  const whole = document.createElement('link');
  whole.id = 'whole';
  whole.rel = 'stylesheet';
  whole.href = new URL('whole.css', cut.href).href;
  await new Promise((resolve, reject) => {
    whole.onload = resolve;
    whole.onerror = reject;
    cut.after(whole);
  });
  // Each sheet has fonts of its own to load.
  for (const sheet of [cut.sheet, whole.sheet]) {
    if (sheet) sheet.disabled = true;
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    if (sheet) sheet.disabled = false;
  }
}

/** Runs in the page. */
function compareSheets(): string[] {
  // The sheets, not their links: a link that was disabled fetches its sheet anew, and the page is bare until it has it.
  const sheets = [
    ...document.querySelectorAll<HTMLLinkElement>(
      'link[href*="/assets/css/styles."], #whole',
    ),
  ].flatMap(({sheet}) => sheet ?? []);
  const [cut, whole] = sheets;
  if (!cut || !whole) return ['the page has lost a style sheet'];
  const properties = new Set(sheets.flatMap(({cssRules}) => setIn(cssRules)));
  const elements = oneOfEach([
    document.documentElement,
    document.body,
    ...document.body.querySelectorAll('*'),
  ]);
  const read = (shown: CSSStyleSheet): Map<string, string>[] => {
    for (const sheet of sheets) sheet.disabled = sheet !== shown;
    return elements.map(styleOf);
  };
  const due = read(whole);
  const actual = read(cut);
  return elements.flatMap((element, index) => {
    const lost = [...(due[index] ?? [])].filter(
      ([name, value]) => actual[index]?.get(name) !== value,
    );
    const added = [...(actual[index] ?? [])].filter(
      ([name]) => !due[index]?.has(name),
    );
    const told = [...lost, ...added]
      .slice(0, 3)
      .map((entry) => entry.join(': '));
    return told.length === 0
      ? []
      : `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${told.join('; ')}`;
  });

  /** The properties that rules set, at any depth; that of an element is no text any more that one could compare. */
  function setIn(rules: CSSRuleList): string[] {
    return [...rules].flatMap((rule) => [
      ...('style' in rule ? (rule.style as CSSStyleDeclaration) : []),
      ...('cssRules' in rule ? setIn(rule.cssRules as CSSRuleList) : []),
    ]);
  }

  function styleOf(element: Element): Map<string, string> {
    const found = new Map<string, string>();
    for (const part of partsOf(element)) {
      const style = getComputedStyle(element, part);
      if (part !== '' && style.content === 'none') continue;
      for (const name of properties)
        if (!name.startsWith('--'))
          found.set(
            part + name,
            // What is made small says the one for the other.
            style.getPropertyValue(name).replace(/^0%$/, '0px'),
          );
    }
    return found;
  }

  function partsOf(element: Element): string[] {
    return [
      '',
      '::before',
      '::after',
      ...(element.matches('li, summary') ? ['::marker'] : []),
      ...(element.matches('input, textarea') ? ['::placeholder'] : []),
    ];
  }

  /** Of elements that selectors can hardly tell apart, the first: same name and classes, around it and before it, too. */
  function oneOfEach(all: readonly Element[]): Element[] {
    const kinds = new Map<string, number>();
    const kindOf = new Map<Element | null, number>();
    return all.filter((element) => {
      const {parentElement, previousElementSibling, nextElementSibling} =
        element;
      const kind = [
        kindOf.get(parentElement),
        nameOf(previousElementSibling),
        nameOf(element),
        nextElementSibling === null,
      ].join();
      const known = kinds.get(kind);
      kindOf.set(element, known ?? kinds.size);
      if (known === undefined) kinds.set(kind, kinds.size);
      return known === undefined;
    });
  }

  function nameOf(element: Element | null): string {
    return [
      'class',
      'type',
      'open',
      'aria-expanded',
      'aria-pressed',
      'disabled',
    ]
      .map((name) => element?.getAttribute(name))
      .join(' ')
      .concat(element?.localName ?? '');
  }
}
