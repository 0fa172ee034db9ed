import type {Browser, Page} from '@playwright/test';
import {onPhone} from './phone';
import type {BySite} from './sites';

/** What a reader does first on a page, right after it has loaded. */
export const actionNames = ['search', 'menu', 'quiz'] as const;
export type ActionName = (typeof actionNames)[number];

type Action = {
  readonly act: (page: Page) => Promise<void>;
  /** A CSS selector of what is visible once the page has answered, or for a text that was typed, has that text. */
  readonly answer: string;
};

const typedText = 'docker';
/** When nothing has happened by then, the action is lost: peers do not remember what was done before their scripts came. */
const patienceMs = 15_000;

/** Opens the search by its key and types at once, as a reader who knows the site. */
const search = (key: string, answer: string): Action => ({
  act: async (page) => {
    await page.keyboard.press(key);
    await page.keyboard.type(typedText);
  },
  answer,
});

const menu = (button: string, answer: string): Action => ({
  act: (page) => page.locator(button).first().click(),
  answer,
});

const actions: Readonly<Record<ActionName, Partial<BySite<Action>>>> = {
  search: {
    ours: search('/', 'dialog input'),
    stock: search(
      'Control+k',
      '.navbar__search input, .aa-Input, dialog input',
    ),
    starlight: search('Control+k', 'dialog input'),
    material: search('/', '.md-search__input'),
  },
  menu: {
    ours: menu('.navbar__toggle', '.navbar-sidebar--show'),
    stock: menu('.navbar__toggle', '.navbar-sidebar--show'),
    starlight: menu(
      'starlight-menu-button button',
      '[data-mobile-menu-expanded] .sidebar-pane',
    ),
    material: menu('label[for=__drawer]', '#__drawer:checked ~ .md-container'),
  },
  // The others have none.
  quiz: {
    ours: {
      act: async (page) => {
        const form = page.locator('.course-quiz-form form').first();
        await page.locator('.course-quiz').first().scrollIntoViewIfNeeded();
        await form.locator('input').first().check();
        await form.locator('[type=submit]').click();
      },
      answer: '.course-quiz-score',
    },
  },
};

/**
 * How long a reader waits for an answer to the first thing that they do, on a slow phone.
 *
 * @returns milliseconds; `undefined` where the site has nothing of the kind, infinity when the page never answers
 */
export async function firstActionMs(
  browser: Browser,
  site: keyof BySite<unknown>,
  name: ActionName,
  url: string,
): Promise<number | undefined> {
  const action = actions[name][site];
  if (action === undefined) return undefined;
  return onPhone(browser, async (page) => {
    await page.goto(url, {waitUntil: 'load'});
    const start = performance.now();
    await action.act(page);
    return page
      .waitForFunction(
        isAnswered,
        [action.answer, name === 'search' ? typedText : undefined] as const,
        {timeout: patienceMs},
      )
      .then(
        () => performance.now() - start,
        () => Infinity,
      );
  });
}

/** Runs in the page. */
function isAnswered([selector, text]: readonly [
  string,
  string | undefined,
]): boolean {
  return [...document.querySelectorAll<HTMLInputElement>(selector)].some(
    (element) =>
      element.checkVisibility() &&
      (text === undefined || element.value === text),
  );
}
