/** What tools and readers leave behind in a lab; the rest belongs to it. */
const leftBehind =
  /^(?:\.(?!(?:gitignore|dockerignore|devcontainer)$).*|artifacts|my-api|my-cluster|my-image|__pycache__|node_modules|.*\.egg-info)$/;

/** Says whether a file is part of a lab: what git tracks, found without git. */
export function belongsToLab(path: string): boolean {
  return !path.split('/').some((part) => leftBehind.test(part));
}

/** The record of a lab's last run; it tells of the lab's files, so it is not one of its sources. */
export const recordFile = 'verified.json';

/** The lab that a path from the repository's root leads into. */
export function labOfPath(path: string): string | undefined {
  return /^labs\/([^/]+)\/./.exec(path)?.[1];
}

/** The address of a lab as an archive, below the site's base. */
export function archiveUrl(lab: string): string {
  return `/labs/${lab}.zip`;
}

/** The address of a file of a lab, below the site's base: where it stands in the repository. */
export function fileUrl(path: string): string {
  return `/${path}`;
}
