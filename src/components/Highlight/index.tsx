import './quietPrism';
import clsx from 'clsx';
import type {HighlightProps, PrismTheme} from 'prism-react-renderer';
import Prism from 'prismjs/components/prism-core';
import {useMemo, type CSSProperties, type ReactNode} from 'react';
import {tokenLines, type Token} from './tokenLines';

export {Prism};

/**
 * What Docusaurus uses of `prism-react-renderer`, without the twenty languages that the package brings to every page.
 *
 * The bundle finds it under the package's name; languages are those that `themeConfig.prism` names.
 */
export function Highlight({
  code,
  language,
  theme,
  children,
}: HighlightProps): ReactNode {
  const name = language.toLowerCase();
  const tokens = useMemo(() => {
    const grammar = Prism.languages[name];
    return tokenLines(grammar ? Prism.tokenize(code, grammar) : [code]);
  }, [code, name]);
  const styles = useMemo(() => stylesOf(theme, name), [theme, name]);
  return children({
    tokens: tokens as never,
    className: `prism-code language-${name}`,
    style: styles.root,
    getLineProps: ({line: _, className, style, ...rest}) => ({
      ...rest,
      className: clsx('token-line', className),
      style: {...styles.plain, ...style},
    }),
    getTokenProps: ({token, className, style, ...rest}) => ({
      ...rest,
      className: clsx('token', ...token.types, className),
      children: token.content,
      style: {...styleOf(token, styles.ofType), ...style},
    }),
  });
}

type Styles = {
  readonly root: CSSProperties;
  readonly plain: CSSProperties;
  readonly ofType: ReadonlyMap<string, CSSProperties>;
};

function stylesOf(theme: PrismTheme | undefined, language: string): Styles {
  const ofType = new Map<string, CSSProperties>();
  for (const {types, style, languages} of theme?.styles ?? [])
    if (languages?.includes(language) !== false)
      for (const type of types)
        ofType.set(type, {...ofType.get(type), ...style});
  const {backgroundColor: _, ...plain} = theme?.plain ?? {};
  return {root: theme?.plain ?? {}, plain, ofType};
}

function styleOf(
  {types, empty}: Token,
  ofType: Styles['ofType'],
): CSSProperties {
  const base: CSSProperties = empty === true ? {display: 'inline-block'} : {};
  return Object.assign(base, ...types.map((type) => ofType.get(type) ?? {}));
}
