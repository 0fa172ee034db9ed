/** The named plugin ships no types that its `exports` lead to: what we use of it. */
declare module 'docusaurus-plugin-search-local' {
  import type {
    LoadContext,
    OptionValidationContext,
    Plugin,
  } from '@docusaurus/types';

  export type Options = {
    docsDir?: string | string[];
    translations?: Readonly<Record<string, string>>;
  };
  export default function plugin(
    context: LoadContext,
    options: Options,
  ): Plugin;
  export function validateOptions(
    context: OptionValidationContext<Options, Options>,
  ): Options;
}
