import type {RouteConfig} from '@docusaurus/types';

/**
 * A route of the docs without the title and description of each document of its edition.
 *
 * Only the cards of generated index pages read them, which this site has none of.
 */
export function withoutDescriptions(route: RouteConfig): RouteConfig {
  const {props, routes} = route;
  const version = props?.version;
  return {
    ...route,
    ...(typeof version === 'object'
      ? {props: {...props, version: {...version, docs: {}}}}
      : {}),
    ...(routes === undefined ? {} : {routes: routes.map(withoutDescriptions)}),
  };
}
