import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The GitHub repository that readers can edit, as `owner/name`.
 *
 * CI says it in `GITHUB_REPOSITORY`; a clone knows where it came from. `undefined` when neither does.
 */
export function repositoryOf(
  siteDir: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return environment.GITHUB_REPOSITORY ?? originIn(gitConfig(siteDir));
}

/** Finds `owner/name` in the text of `.git/config`, when the origin is on GitHub. */
export function originIn(config: string): string | undefined {
  const origin = /^\[remote "origin"\]$([^[]*)/m.exec(config)?.[1] ?? '';
  return /^\s*url\s*=\s*\S*github\.com[:/](\S+?\/\S+?)(?:\.git)?\s*$/m.exec(
    origin,
  )?.[1];
}

function gitConfig(siteDir: string): string {
  try {
    return readFileSync(join(siteDir, '.git', 'config'), 'utf8');
  } catch {
    return '';
  }
}
