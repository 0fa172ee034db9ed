import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import spdx from 'spdx-license-list/full.js';
import type {Licence} from '../../domain/licences/licence';

/** A licence with its words. */
export type LicenceText = Licence & {readonly text: string};

type Manifest = {
  readonly version?: string;
  readonly license?: unknown;
  readonly author?: string | {readonly name?: string};
  readonly repository?: string | {readonly url?: string};
  readonly homepage?: string;
};

/**
 * Reads the licence of an installed package: its own file, or the common text where it brings none.
 *
 * @throws Error when it is not installed, or does not say on which terms it may be given to readers
 */
export function readPackage(siteDir: string, name: string): LicenceText {
  const folder = join(siteDir, 'node_modules', name);
  if (!existsSync(join(folder, 'package.json')))
    throw new Error(
      `The licences cannot be listed: "${name}" is not installed. Run npm ci, or take it from src/plugins/licences.`,
    );
  const manifest = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const {license: licence, version} = manifest;
  if (typeof licence !== 'string' || /^(UNLICENSED|SEE )/.test(licence))
    throw new Error(
      `"${name}" names no licence in its package.json, but readers get it. Take another package, or ask its authors for one.`,
    );
  const url = urlOf(manifest);
  return {
    name,
    ...(version !== undefined && {version}),
    licence,
    ...(url !== undefined && {url}),
    text: ownText(folder) ?? commonText(licence, name, authorOf(manifest)),
  };
}

/**
 * The words of a licence by its name; of several that may be chosen from, the first.
 *
 * @throws Error when there is no such licence
 */
export function commonText(licence: string, name: string, author = ''): string {
  const [id = ''] = licence.replace(/[()]/g, '').split(/ (?:OR|AND) /);
  const text = spdx[id]?.licenseText;
  if (text === undefined)
    throw new Error(
      `"${name}" is under "${licence}", which SPDX does not know, and brings no text of it. Take another package, or ask its authors.`,
    );
  return author === '' ? text : `Copyright (c) ${author}\n\n${text}`;
}

function ownText(folder: string): string | undefined {
  const files = readdirSync(folder).filter((file) =>
    /^(licence|license|copying|notice)\b(?!.*\.[jt]s$)/i.test(file),
  );
  return files.length === 0
    ? undefined
    : files
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('\n\n');
}

function authorOf({author}: Manifest): string | undefined {
  return typeof author === 'object' ? author.name : author;
}

function urlOf({repository, homepage}: Manifest): string | undefined {
  const address =
    homepage ??
    (typeof repository === 'object' ? repository.url : repository)?.replace(
      /^(?:git\+)?(https:.*?)(?:\.git)?$/,
      '$1',
    );
  return address?.startsWith('https://') === true ? address : undefined;
}
