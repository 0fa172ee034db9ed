import type {SourcePage} from '../../domain/course/page';
import {readYaml} from '../../domain/schema/readYaml';
import {isForeign} from '../../domain/course/rules/encoding';

type Split = Pick<
  SourcePage,
  'frontMatter' | 'yamlProblems' | 'lineOf' | 'body' | 'bodyLine'
>;

/** Separates YAML front matter from the body and remembers where each key stands. */
export function splitFrontMatter(text: string): Split {
  if (isForeign(text))
    return withoutFrontMatter(
      '',
      'the file is no text in UTF-8, perhaps one in UTF-16. Save it as UTF-8 without BOM.',
    );
  const match = /^\uFEFF?---\n([^]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (match?.index !== 0 || match[1] === undefined) {
    if (/^\s*---[ \t]*\n/.test(text))
      return withoutFrontMatter(
        '',
        'the front matter does not begin on the first line, or does not end. Put lines "---" before and behind its keys.',
      );
    return withoutFrontMatter(
      text,
      'no front matter. Start the file with "---", its keys (title, description …) and "---".',
    );
  }
  const yaml = readYaml(match[1]);
  const place = {
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
  // The opening `---` is line 1 of the file; YAML's own line 1 is the file's line 2.
  if ('value' in yaml)
    return {
      ...place,
      frontMatter: yaml.value,
      yamlProblems: [],
      lineOf: (path) => yaml.lineOf(path) + 1,
    };
  return {
    ...place,
    frontMatter: undefined,
    yamlProblems: yaml.problems.map(({line, message}) => ({
      line: line + 1,
      message: `front matter is not valid YAML: ${message}. Quote values with ":" or "#", and check the indentation.`,
    })),
    lineOf: () => 1,
  };
}

/** A file whose front matter cannot be told from its body. */
function withoutFrontMatter(body: string, message: string): Split {
  return {
    frontMatter: {},
    yamlProblems: [{line: 1, message}],
    lineOf: () => 1,
    body,
    bodyLine: 1,
  };
}
