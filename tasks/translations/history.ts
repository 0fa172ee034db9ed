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

/** The repository whose history is asked. */
type History = Pick<Repository, 'hash'> & {readonly folder: string};

/**
 * Says whether the translation of a section has changed since the original had the text that is pinned.
 *
 * The history of the repository knows. Where it is missing or too short, the answer is no.
 */
export function isFollowed(
  {original, translation}: TranslatedPair,
  id: string,
  {folder, hash}: History,
): boolean {
  const git = gitIn(folder);
  const pin = pinsIn(translation)?.[id];
  const state = statesOf(original.path, git).find((commit) => {
    const before = pageAt(commit, original, git);
    return before !== undefined && currentPins(before, {hash})[id] === pin;
  });
  const before =
    state === undefined ? undefined : pageAt(state, translation, git);
  return before !== undefined && textOf(before, id) !== textOf(translation, id);
}

function textOf(page: SourcePage, id: string): string | undefined {
  return translatedSections(page).find((section) => section.id === id)
    ?.canonical;
}

/** What is committed now, and what was before each commit that changed a file, newest first. */
function statesOf(path: string, git: Git): string[] {
  const commits = git('log', '--format=%H', '--', path) ?? '';
  return [
    'HEAD',
    ...commits
      .split('\n')
      .filter(Boolean)
      .map((commit) => `${commit}^`),
  ];
}

function pageAt(
  commit: string,
  page: SourcePage,
  git: Git,
): SourcePage | undefined {
  const text = git('show', `${commit}:${page.path}`);
  return text === undefined ? undefined : sourcePage(page, text);
}

/** What git prints; nothing when there is no git, no repository, or no such commit or file. */
type Git = (...parameters: readonly string[]) => string | undefined;

function gitIn(folder: string): Git {
  return (...parameters) => {
    try {
      return execFileSync('git', parameters, {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return undefined;
    }
  };
}
