import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {parseArgs} from 'node:util';
import {writtenLanguageProblems} from '../src/domain/course/rules/writtenLanguages';
import {
  translatedPairs,
  type TranslatedPair,
} from '../src/domain/course/rules/translatedPairs';
import {currentPins, pinsIn, staleIn} from '../src/domain/course/translates';
import {didYouMean} from '../src/domain/nearest';
import {formatProblem} from '../src/domain/problem';
import {
  admitStale,
  repin,
  withPinning,
  type Pinning,
} from '../src/domain/translation/repin';
import {courseStore} from '../src/plugins/course/courseStore';
import {diskRepository} from '../src/plugins/course/diskRepository';
import {isFollowed} from './translations/history';

/**
 * `npm run translate:pin`: English pages say which Polish text they translate.
 *
 * Without names it pins every page whose English was worked on since the Polish changed. A page, or a folder, that is
 * named is pinned as it is: whoever names it has read it. `--force` is for all. `--stale` admits what is behind.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {force: {type: 'boolean'}, stale: {type: 'boolean'}},
});
const repository = diskRepository(process.cwd());
const store = courseStore(process.cwd());
store.load();
const all = [
  ...store.editions().flatMap(({isFrozen, pages}) => (isFrozen ? [] : [pages])),
  store.posts(),
].flatMap(translatedPairs);

const named = positionals.map((name) =>
  relative('', name).replaceAll('\\', '/'),
);
const chosen = named.length === 0 ? all : named.flatMap(pairsAt);
const counts = {pinned: 0, refused: 0};
for (const pair of chosen) pin(pair);
console.log(
  `translate:pin: ${chosen.length} pages, ${counts.pinned} written, ${counts.refused} refused`,
);
if (counts.refused > 0) process.exitCode = 1;

function pairsAt(name: string): TranslatedPair[] {
  const found = all.filter(({translation, original}) =>
    [translation, original].some(
      ({path, id}) =>
        path === name || path.startsWith(`${name}/`) || id === name,
    ),
  );
  if (found.length === 0) {
    const paths = all.map(({translation}) => translation.path);
    console.error(
      `${name} is no page with a translation.${didYouMean(name, paths)}`,
    );
    counts.refused += 1;
  }
  return found;
}

function pin(pair: TranslatedPair): void {
  const {translation, original} = pair;
  const [foreign] = writtenLanguageProblems(translation, repository);
  if (foreign !== undefined) {
    refuse(formatProblem(foreign));
    return;
  }
  const current = currentPins(original, repository);
  const pins = pinsIn(translation);
  if (values.stale) {
    const admitted = admitStale(current, {pins: pins ?? {}});
    write(pair, admitted, `stale: ${admitted.stale.join(', ') || 'nothing'}`);
    return;
  }
  const isTrusted = named.length > 0 || values.force === true;
  const result = repin({
    current,
    before: pins && {pins, stale: staleIn(translation)},
    isFollowed: (id) =>
      isTrusted || isFollowed(pair, id, {...repository, folder: process.cwd()}),
  });
  if (result.refused.length > 0)
    refuse(
      `${translation.path}:1  ${result.refused.map((id) => `"${id}"`).join(', ')} changed in ${original.path}, and not here. Follow it; if the English is right as it is, name the page: npm run translate:pin -- ${translation.path}`,
    );
  write(pair, result, `pinned: ${result.pinned.join(', ')}`);
}

function write(
  {translation: {path, text}}: TranslatedPair,
  pinning: Pinning,
  what: string,
): void {
  const pinned = withPinning(text, pinning);
  if (pinned === text) return;
  writeFileSync(path, pinned);
  counts.pinned += 1;
  console.log(`${path}  ${what}`);
}

function refuse(message: string): void {
  console.error(message);
  counts.refused += 1;
}
