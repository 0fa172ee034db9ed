import {plainText, strayMarkup} from '../../markdown/inlineText';
import {frontMatterTexts, type FrontMatterText} from '../frontMatterTexts';
import {problemAtKey, type PageRule} from './rule';

/** Texts of the front matter hold no Markdown that readers would see as signs. */
export const inlineTextProblems: PageRule = (page) =>
  frontMatterTexts(page.kind, page.frontMatter).flatMap((text) => {
    const message = problemOf(text);
    return message === undefined
      ? []
      : [
          problemAtKey(
            page,
            text.path,
            `"${text.path.join('.')}" ${message} It says ${JSON.stringify(text.text)}.`,
          ),
        ];
  });

function problemOf({text, mayBeMarked}: FrontMatterText): string | undefined {
  const stray = strayMarkup(text);
  if (stray !== undefined)
    return `has ${stray}. Only \`code\` and *emphasis* become what they mean here.`;
  return mayBeMarked || plainText(text) === text
    ? undefined
    : 'has Markdown, but stands where only plain text can: in tabs, menus, previews and tooltips. Take the marks off.';
}
