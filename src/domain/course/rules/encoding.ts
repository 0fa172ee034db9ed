import type {LineProblem} from '../../markdown/lineProblem';
import {problemAt, type PageRule} from './rule';

/** What a text may not have; `what` is said with the code of the character. */
const forbidden: readonly {
  readonly pattern: RegExp;
  readonly what: string;
  readonly cure: string;
}[] = [
  {
    pattern: /\uFEFF/,
    what: 'a byte order mark',
    cure: 'Save the file as UTF-8 without BOM.',
  },
  {
    pattern: /[\uFFFD-\uFFFF]/,
    what: 'a replacement character: text was lost in a conversion',
    cure: 'Write it again, and save the file as UTF-8.',
  },
  {
    // eslint-disable-next-line no-control-regex -- control characters are what this rule looks for
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/,
    what: 'a control character',
    cure: 'Remove it.',
  },
  {
    pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
    what: 'an invisible character that changes the direction of text',
    cure: 'Remove it.',
  },
  {
    pattern: /[\u2028\u2029]/,
    what: 'a separator of lines that Markdown does not know',
    cure: 'End the line as usual.',
  },
  {
    pattern:
      /\u034F|[\u00AD\u115F\u1160\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u3164\uFFA0\u{E0000}-\u{E0FFF}]/u,
    what: 'an invisible character',
    cure: 'Remove it.',
  },
  {
    pattern: /[\uE000-\uF8FF]/,
    what: 'a character for private use, which every font draws as it likes',
    cure: 'Write a character that has a meaning.',
  },
];

/** Whether a file is no text in UTF-8: every other character of UTF-16 is NUL then. */
export function isForeign(text: string): boolean {
  return (
    text.startsWith('\uFFFD\uFFFD') ||
    text.split('\0').length - 1 > text.length / 8
  );
}

/** Refuses characters that readers cannot see but search, links and diffs trip over. */
export const encodingProblems: PageRule = (page) =>
  // A file that is no text is told of in place of its front matter.
  isForeign(page.text)
    ? []
    : characterProblems(page.text).map(({line, message}) =>
        problemAt(page, line, message),
      );

/** Names the first line of each kind of character that a text may not have, and the others. */
export function characterProblems(text: string): LineProblem[] {
  const lines = text.split('\n');
  const isDecomposed = lines.map((line) => line !== line.normalize('NFC'));
  return [
    ...forbidden.flatMap(({pattern, what, cure}) =>
      atFirst(
        lines.map((line) => pattern.test(line)),
        (line) =>
          `the line holds ${what} (${codeOf(pattern.exec(lines[line - 1] ?? '')?.[0])}). ${cure}`,
      ),
    ),
    ...atFirst(
      isDecomposed,
      () =>
        'letters and their diacritics stand apart (not NFC). Save the text in Unicode NFC.',
    ),
  ];
}

/** One problem for all lines that have it: a file that was saved wrongly has it on most. */
function atFirst(
  hasIt: readonly boolean[],
  messageAt: (line: number) => string,
): LineProblem[] {
  const [line, ...others] = hasIt.flatMap((has, index) =>
    has ? [index + 1] : [],
  );
  if (line === undefined) return [];
  const shown = others.slice(0, 10).join(', ');
  const more = others.length > 10 ? ` and ${others.length - 10} more` : '';
  return [
    {
      line,
      message: `${messageAt(line)}${shown === '' ? '' : ` The same on line${others.length === 1 ? '' : 's'} ${shown}${more}.`}`,
    },
  ];
}

function codeOf(character = ''): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
