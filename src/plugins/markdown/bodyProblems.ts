import {statSync} from 'node:fs';
import {join} from 'node:path';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {rawKey, type SourcePage} from '../../domain/course/page';
import {diagramProblems} from '../../domain/diagrams/diagramProblems';
import {readLiveBlocks} from '../../domain/liveCode/readLiveBlocks';
import {labCodeProblems} from '../../domain/labCode/labCode';
import {unverifiedCodeProblems} from '../../domain/labCode/unverifiedCode';
import type {LineProblem} from '../../domain/markdown/lineProblem';
import {didYouMean} from '../../domain/nearest';
import type {Problem} from '../../domain/problem';
import {svgProblems} from '../../domain/svg/svgProblems';
import {codeHash} from '../labs/codeHashes';
import {labNames} from '../labs/readLab';
import {labFinder} from '../labs/verifiedLab';
import {exerciseProblemsIn} from '../remark-exercise/exercisesIn';
import {errorProblems} from '../remark-lab-errors/errorFences';
import {
  formulaProblems,
  formulasOf,
} from '../remark-math-styles/formulaProblems';
import {quizProblems} from '../remark-quiz/quizFences';
import {radarProblems} from '../remark-radar/radarProblems';
import {imageBeside, labReader, readText} from './files';

/** In bytes: an image above it makes a page heavier than all the rest of it. */
const imageLimit = 300_000;

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMath);

/** Says what the Markdown plugins would refuse in a page's body, without building the site. */
export function bodyProblems(page: SourcePage, siteDir: string): Problem[] {
  const {fences, headings, wikiLinks} = page.outline;
  const readLab = labReader(siteDir);
  const inFile = [
    ...diagramProblems(fences),
    ...radarProblems(fences),
    ...quizProblems(
      fences,
      headings.flatMap(({id}) => id ?? []),
    ),
    ...readLiveBlocks(fences).problems,
    ...errorProblems(
      fences,
      headings.flatMap(({id}) => id ?? []),
    ),
    ...labCodeProblems(fences, readLab),
    ...labKeyProblems(page, siteDir),
    ...unverifiedCodeProblems(fences, {readLab, hash: codeHash}),
    ...wikiLinks
      .filter(({embeds}) => embeds)
      .flatMap(({target, line}) =>
        imageProblems(target, join(siteDir, page.path)).map((message) => ({
          line,
          message,
        })),
      ),
    ...treeProblems(page),
  ];
  return inFile.map(({line, message}) => ({file: page.path, line, message}));
}

/** A page that names a lab promises code whose tests have passed. */
function labKeyProblems(page: SourcePage, siteDir: string): LineProblem[] {
  const lab = rawKey(page, 'lab');
  if (typeof lab !== 'string' || labFinder(siteDir)(lab) !== undefined)
    return [];
  return [
    {
      line: page.lineOf(['lab']),
      message: `labs/${lab} is no lab whose tests have passed.${didYouMean(lab, labNames(siteDir))} Correct the name, or record a run: npm run test:labs -- ${lab} --record`,
    },
  ];
}

/** Parsing costs most of a check, so only pages that can have such a problem are parsed. */
function treeProblems({body, bodyLine, outline}: SourcePage): LineProblem[] {
  const candidates =
    body.includes('$') ||
    outline.prose.some(({text}) => text.trimStart().startsWith(':::'));
  if (!candidates) return [];
  const tree = parser.parse(body);
  return [
    ...exerciseProblemsIn(tree),
    ...formulaProblems(formulasOf(tree)),
  ].map(({line, message}) => ({line: line + bodyLine - 1, message}));
}

function imageProblems(name: string, from: string): string[] {
  const image = imageBeside(name, from);
  if (image === undefined)
    return [`![[${name}]]: there is no such file beside this page. Add it.`];
  const {size} = statSync(image.path);
  if (size > imageLimit)
    return [
      `![[${name}]] has ${Math.round(size / 1000)} kB; at most ${imageLimit / 1000} kB allowed. Compress it.`,
    ];
  if (!name.endsWith('.svg')) return [];
  return svgProblems(readText(image.path)).map(
    ({line, message}) => `![[${name}]], line ${line}: ${message}`,
  );
}
