import type {ParseFrontMatter} from '@docusaurus/types';

/**
 * Reads front matter as Docusaurus does and gives a glossary term its definition as description.
 *
 * The definition is the one sentence that previews and search engines should show; nobody writes it twice.
 */
export const describeTerm: ParseFrontMatter = async (parameters) => {
  const result = await parameters.defaultParseFrontMatter(parameters);
  const {definition} = result.frontMatter;
  return definition === undefined
    ? result
    : {
        ...result,
        frontMatter: {...result.frontMatter, description: definition},
      };
};
