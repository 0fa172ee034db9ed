import {parseFrontMatter} from '../parseFrontMatter';
import {problemAt, problemAtKey, type PageRule} from './rule';

/** Explains every key of the front matter that is missing, unknown or of the wrong type. */
export const frontMatterProblems: PageRule = (page) => {
  if (page.yamlProblems.length > 0)
    return page.yamlProblems.map(({line, message}) =>
      problemAt(page, line, message),
    );
  const {problems = []} = parseFrontMatter(page.kind, page.frontMatter);
  return problems.map(({path, message}) => problemAtKey(page, path, message));
};
