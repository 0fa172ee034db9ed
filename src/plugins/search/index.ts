import type {LoadContext, Plugin} from '@docusaurus/types';
import searchLocal, {
  validateOptions,
  type Options,
} from 'docusaurus-plugin-search-local';

export {validateOptions};

/** `docusaurus-plugin-search-local`, as the theme's search bar and the `/search` page use it. */
export default function searchPlugin(
  context: LoadContext,
  options: Options,
): Plugin {
  return searchLocal(context, options);
}
