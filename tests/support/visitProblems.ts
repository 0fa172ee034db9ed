import type {ConsoleMessage, Page, Request} from '@playwright/test';
import {accessibilityProblems} from './accessibilityProblems';
import {settled, widerThanWindow} from './layout';
import {hydrated} from './site';

/** What goes wrong when a reader opens a page, wide in light and 320 px narrow in dark. Each problem is a sentence. */
export async function visitProblems(
  page: Page,
  path: string,
): Promise<string[]> {
  const watch = watchPage(page);
  await look(page, 'light', {width: 1280, height: 720});
  const response = await page.goto(path);
  await hydrated(page);
  const problems = [
    ...(response?.status() === 200
      ? []
      : [`status ${response?.status() ?? 'unknown'}`]),
    ...(await page.evaluate(shownProblems)),
    ...(await lookProblems(page, 'light, 1280 px', {axeIsLoaded: false})),
  ];
  await look(page, 'dark', {width: 320, height: 640});
  await page.locator('html[data-theme=dark]').waitFor();
  await page.evaluate(settled);
  return [
    ...problems,
    ...(await lookProblems(page, 'dark, 320 px', {axeIsLoaded: true})),
    ...(await page.context().cookies()).map(({name}) => `cookie: ${name}`),
    ...watch.stop(),
  ];
}

/** The site follows the system's colours, code blocks too, which an attribute alone would not reach. */
async function look(
  page: Page,
  colorScheme: 'light' | 'dark',
  size: {readonly width: number; readonly height: number},
): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({colorScheme});
}

async function lookProblems(
  page: Page,
  name: string,
  axe: {readonly axeIsLoaded: boolean},
): Promise<string[]> {
  const wide = await page.evaluate(widerThanWindow);
  return [
    ...wide.map((culprit) => `wider than the window (${name}): ${culprit}`),
    ...(await accessibilityProblems(page, name, axe)),
  ];
}

/** What scripts may have made of a page that was served well. Runs in the page. */
function shownProblems(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
  const headings = document.querySelectorAll('h1').length;
  const {lang} = document.documentElement;
  const due = location.pathname.includes('/en/') ? 'en' : 'pl';
  return [
    ...(headings === 1 ? [] : [`${headings} h1`]),
    ...(lang === due ? [] : [`lang is ${lang}`]),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `#${id} stands more than once`),
  ];
}

/** Notes what a page asks for and complains about until it is stopped. */
function watchPage(page: Page): {readonly stop: () => string[]} {
  const urls: string[] = [];
  const complaints: string[] = [];
  const onRequest = (request: Request): void => {
    urls.push(request.url());
  };
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error')
      complaints.push(`console: ${message.text()} (${message.location().url})`);
  };
  const onError = (error: Error): void => {
    complaints.push(`uncaught: ${error.message}`);
  };
  page.on('request', onRequest);
  page.on('console', onConsole);
  page.on('pageerror', onError);
  return {
    stop: () => {
      page.off('request', onRequest);
      page.off('console', onConsole);
      page.off('pageerror', onError);
      return [...complaints, ...strangers(urls, page)];
    },
  };
}

function strangers(urls: readonly string[], page: Page): string[] {
  const {origin} = new URL(page.url());
  return urls
    .filter(
      (url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url),
    )
    .map((url) => `request to a stranger: ${url}`);
}
