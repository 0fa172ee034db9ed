import {execFileSync} from 'node:child_process';
import type {SourcePage} from '../../src/domain/course/page';
import type {TranslatedPair} from '../../src/domain/course/rules/translatedPairs';
import {
  currentPins,
  pinsIn,
  translatedSections,
} from '../../src/domain/course/translates';
import type {Repository} from '../../src/domain/repository';
import {sourcePage} from '../../src/plugins/course/readPages';

/**
 * Says whether the translation of a section has changed since the original had the text that is pinned.
 *
 * The history of the repository knows. Where it is missing or too short, the answer is no.
 */
export function isFollowed(
  {original, translation}: TranslatedPair,
  id: string,
  repository: Repository,
): boolean {
  const pin = pinsIn(translation)?.[id];
  const state = statesOf(original.path).find((commit) => {
    const before = pageAt(commit, original);
    return before !== undefined && currentPins(before, repository)[id] === pin;
  });
  const before = state === undefined ? undefined : pageAt(state, translation);
  return before !== undefined && textOf(before, id) !== textOf(translation, id);
}

function textOf(page: SourcePage, id: string): string | undefined {
  return translatedSections(page).find((section) => section.id === id)
    ?.canonical;
}

/** What is committed now, and what was before each commit that changed a file, newest first. */
function statesOf(path: string): string[] {
  const commits = git('log', '--format=%H', '--', path) ?? '';
  return [
    'HEAD',
    ...commits
      .split('\n')
      .filter(Boolean)
      .map((commit) => `${commit}^`),
  ];
}

function pageAt(commit: string, page: SourcePage): SourcePage | undefined {
  const text = git('show', `${commit}:${page.path}`);
  return text === undefined ? undefined : sourcePage(page, text);
}

function git(...parameters: readonly string[]): string | undefined {
  try {
    return execFileSync('git', parameters, {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
