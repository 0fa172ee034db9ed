import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';
import docsPlugin, {
  validateOptions,
  type LoadedContent,
  type PluginOptions,
} from '@docusaurus/plugin-content-docs';
import {withoutDescriptions} from './withoutDescriptions';

export {validateOptions};

/** `@docusaurus/plugin-content-docs`, whose pages do not carry the descriptions of all other pages: about 6 kB compressed less each. */
export default async function leanDocsPlugin(
  context: LoadContext,
  options: PluginOptions,
): Promise<Plugin<LoadedContent>> {
  const base = await docsPlugin(context, options);
  return {
    ...base,
    async contentLoaded({actions, ...loaded}) {
      const addRoute = (route: RouteConfig): void => {
        actions.addRoute(withoutDescriptions(route));
      };
      await base.contentLoaded?.({...loaded, actions: {...actions, addRoute}});
    },
  };
}
