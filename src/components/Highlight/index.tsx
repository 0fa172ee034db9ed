import './quietPrism';
import clsx from 'clsx';
import type {
  HighlightProps,
  PrismTheme,
  RenderProps,
} from 'prism-react-renderer';
import Prism from 'prismjs/components/prism-core';
import {useMemo, type CSSProperties, type ReactElement} from 'react';
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
}: HighlightProps): ReactElement {
  const name = language.toLowerCase();
  const tokens = useMemo(() => {
    const grammar = Prism.languages[name];
    return tokenLines(grammar ? Prism.tokenize(code, grammar) : [code]);
  }, [code, name]);
  const styles = useMemo(() => stylesOf(theme, name), [theme, name]);
  // The package's types name React's old global JSX.
  const render = children as (props: RenderProps) => ReactElement;
  return render({
    tokens: tokens as never,
    className: `prism-code language-${name}`,
    style: styles.root,
    getLineProps: ({className, style}) => ({
      className: clsx('token-line', className),
      style: {...styles.plain, ...style},
    }),
    getTokenProps: ({token, className, style}) => ({
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
  const root = theme?.plain ?? {};
  // A line has no background of its own: highlighted lines get theirs from the style sheet.
  return {root, plain: {color: root.color}, ofType};
}

function styleOf(
  {types, empty}: Token,
  ofType: Styles['ofType'],
): CSSProperties {
  const base: CSSProperties = empty === true ? {display: 'inline-block'} : {};
  return types.reduce((style, type) => ({...style, ...ofType.get(type)}), base);
}
