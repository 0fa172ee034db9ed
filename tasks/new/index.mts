/**
 * Begins a page in both languages: `npm run new` asks for what it needs,
 * `npm run new -- term data-card --title "Karta danych" --title-en "Data card" --category data --kind concept` does not.
 */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {
  newKinds,
  questionsFor,
  type NewKind,
  type Question,
} from '../../src/domain/newPage/newPage';
import {answersTo, existingPages, withUsage} from './answers';
import {newErrorFiles, newPageFiles} from './begin';
import {writeNewFiles} from './writeFiles';

const what: Question = {
  key: 'what',
  text: 'What do you begin?',
  options: newKinds,
};

await withUsage(async () => {
  const text = {type: 'string'} as const;
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      title: text,
      'title-en': text,
      category: text,
      kind: text,
      in: text,
      points: text,
      message: text,
      lesson: text,
    },
  });
  const given = {...values, what: positionals[0], id: positionals[1]};
  // One of the options, so a kind.
  const kind = (await answersTo([what], given)).what as NewKind;
  const pages = existingPages();
  const answers = await answersTo(questionsFor(kind, pages), given);
  if (kind === 'error') {
    const files = newErrorFiles(answers, pages);
    for (const [path, page] of files) writeFileSync(path, page);
    report(files);
    return;
  }
  const date = new Date().toISOString().slice(0, 10);
  const files = newPageFiles(kind, answers, pages, date);
  writeNewFiles(files);
  report(files);
});

function report(files: ReadonlyMap<string, string>): void {
  for (const path of files.keys()) console.log(path);
  console.log(
    'Write your words in place of every ‹…›, then run `npm run check`: it says what is missing, line by line. When both languages are written, `npm run translate:pin` says so.',
  );
}
