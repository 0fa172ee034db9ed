import type {SearchPage, Section} from './section';

/** Code is long and is shown only when nothing else holds the word. */
const mostCodeLetters = 600;

/** What an excerpt is cut from. */
export function textOfSection(page: SearchPage, section: Section): string {
  const {body, tables, code, links, isTop} = section;
  const description =
    isTop && page.description !== '' && !body.startsWith(page.description)
      ? page.description
      : '';
  const text = [description, body, tables, code.slice(0, mostCodeLetters)]
    .filter((part) => part !== '')
    .join('\n');
  return text === '' ? links : text;
}
