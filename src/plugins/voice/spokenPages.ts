import {isKind, type Catalogue} from '../../domain/course/catalogue';
import {frontMatterTexts} from '../../domain/course/frontMatterTexts';
import type {SourcePage} from '../../domain/course/page';
import {nameInTitle} from '../../domain/glossary/termNames';
import {readInline, type InlineText} from '../../domain/markdown/inlineText';
import type {Locale} from '../../domain/locale';
import {answersOf, type PlacedQuiz} from '../../domain/quiz/quiz';
import {splitInlineCode} from '../../domain/quiz/splitInlineCode';
import type {Passage, PassagePart} from '../../domain/voice/passage';
import type {TermInBoth} from '../../domain/voice/glosses';
import type {Rival} from '../../domain/voice/rivals';
import {sentencesIn} from '../../domain/voice/sentences';
import type {SpokenPage} from '../../domain/voice/voiceProblems';
import {passagesOf} from './passagesOf';

/** The pages of one language as sentences. */
export function spokenPages(
  pages: readonly SourcePage[],
  {locale, pages: known}: Pick<Catalogue, 'locale' | 'pages'>,
): SpokenPage[] {
  const titleOf = (target: string) => known.get(target)?.facts.title ?? target;
  return pages
    .filter((page) => page.locale === locale)
    .map((page) => spokenPage(page, locale, titleOf));
}

function spokenPage(
  page: SourcePage,
  locale: Locale,
  titleOf: (target: string) => string,
): SpokenPage {
  const body = passagesOf(page, titleOf);
  const sentences = (passages: readonly Passage[]) =>
    passages.flatMap((passage) => sentencesIn(passage, locale));
  return {
    path: page.path,
    prose: sentences(body.filter(({isProse}) => isProse)),
    all: sentences([
      ...frontMatterPassages(page),
      ...body,
      ...page.blocks.quiz.found.flatMap(quizPassages),
    ]),
  };
}

function frontMatterPassages(page: SourcePage): Passage[] {
  return frontMatterTexts(page.kind, page.frontMatter).map(({path, text}) => ({
    line: page.lineOf(path),
    isProse: false,
    parts: inlineParts(readInline(text)),
  }));
}

function inlineParts(texts: readonly InlineText[]): PassagePart[] {
  return texts.flatMap((text): PassagePart[] => {
    if ('children' in text) return inlineParts(text.children);
    return [{text: text.value, kind: text.kind === 'code' ? 'code' : 'words'}];
  });
}

function quizPassages({quiz, line, questionLines}: PlacedQuiz): Passage[] {
  return quiz.questions.flatMap((question, index) =>
    [
      question.question,
      ...answersOf(question).flatMap(({text, reason}) => [text, reason]),
    ].map((text) => ({
      line: questionLines[index] ?? line,
      isProse: false,
      parts: splitInlineCode(text).map((piece) => ({
        text: piece.text,
        kind: piece.isCode ? ('code' as const) : ('words' as const),
      })),
    })),
  );
}

/** The terms by their Polish and English names; none for an English text, which explains no names. */
export function termsInBoth(
  {terms, locale}: Pick<Catalogue, 'terms' | 'locale'>,
  others: readonly Pick<Catalogue, 'pages' | 'locale'>[],
  pathOf: (relativePath: string) => string,
): TermInBoth[] {
  const english = others.find((other) => other.locale === 'en');
  if (locale !== 'pl' || english === undefined) return [];
  return terms.map(({id, facts, relativePath}) => {
    const page = english.pages.get(id);
    const names =
      page !== undefined && isKind(page, 'term')
        ? [nameInTitle(page.facts.title), ...(page.facts.names ?? [])]
        : [];
    return {
      polish: [
        nameInTitle(facts.title),
        ...(facts.names ?? []),
        ...facts.aliases,
      ],
      english: names,
      from: pathOf(relativePath),
    };
  });
}

/** The rivals of the glossary's names in one language. */
export function rivalsOf(
  {terms, locale}: Pick<Catalogue, 'terms' | 'locale'>,
  pathOf: (relativePath: string) => string,
): Rival[] {
  return terms
    .filter((term) => term.locale === locale)
    .flatMap(({facts, relativePath}) =>
      (facts.rivals ?? []).map((rival) => ({
        ...rival,
        instead:
          ('instead' in rival ? rival.instead : undefined) ?? facts.title,
        from: pathOf(relativePath),
      })),
    );
}
