import {sortProblems, type Problem} from '../problem';
import {encodingProblems} from './rules/encoding';
import {fileNameProblems} from './rules/fileName';
import {frontMatterProblems} from './rules/frontMatter';
import {glossaryProblems} from './rules/glossary';
import {headingProblems} from './rules/headings';
import {hourProblems} from './rules/hours';
import {inlineTextProblems} from './rules/inlineTexts';
import {lessonPartProblems} from './rules/lessonParts';
import {linkProblems} from './rules/links';
import {liveCodeProblems} from './rules/liveCode';
import {openWikiLinkProblems} from './rules/openWikiLinks';
import {orderProblems} from './rules/order';
import {practiceProblems} from './rules/practice';
import {rawHtmlProblems} from './rules/rawHtml';
import {referenceProblems} from './rules/references';
import {rubricProblems} from './rules/rubric';
import type {EditionPages} from './rules/rule';
import {translationProblems} from './rules/translations';

const pageRules = [
  encodingProblems,
  fileNameProblems,
  frontMatterProblems,
  inlineTextProblems,
  headingProblems,
  rawHtmlProblems,
  openWikiLinkProblems,
  lessonPartProblems,
];
const editionRules = [
  translationProblems,
  linkProblems,
  liveCodeProblems,
  practiceProblems,
  referenceProblems,
  glossaryProblems,
  orderProblems,
  hourProblems,
  rubricProblems,
];

/** Explains everything that is wrong with the course; an empty list means nothing is. */
export function problems(editions: readonly EditionPages[]): Problem[] {
  return sortProblems(
    editions.flatMap((edition) => [
      ...edition.pages.flatMap((page) =>
        pageRules.flatMap((rule) => rule(page)),
      ),
      ...editionRules.flatMap((rule) => rule(edition)),
    ]),
  );
}
