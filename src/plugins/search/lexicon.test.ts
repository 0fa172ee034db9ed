import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {polishLexicon} from './lexicon';

/** Each reads and builds from the whole dictionary. */
const timeout = 120_000;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lexicon-'));
});

afterEach(() => rm(folder, {recursive: true}));

test(
  'keeps a lexicon per vocabulary, and builds a damaged one again',
  {timeout},
  async () => {
    const built = await polishLexicon(['wdrożenia', 'deploy'], folder);
    const [file = ''] = await readdir(folder);
    expect(await polishLexicon(['deploy', 'wdrożenia'], folder)).toEqual(built);
    expect(await readdir(folder)).toEqual([file]);

    await writeFile(join(folder, file), 'half a');
    expect(await polishLexicon(['deploy', 'wdrożenia'], folder)).toEqual(built);

    await polishLexicon(['serwer'], folder);
    expect(await readdir(folder)).toHaveLength(2);
  },
);

test('does without a folder that cannot be written', {timeout}, async () => {
  const lexicon = await polishLexicon(['deploy'], '/dev/null/none');
  expect(lexicon.foreignStems).toEqual(['deploy']);
});
