/**
 * Puts each line into a block of its own with its classes.
 *
 * Tokens that span lines are closed at the end of a line and opened again on the next.
 */
export function wrapLines(
  html: string,
  classNames: Readonly<Record<number, readonly string[]>>,
): string {
  let open = '';
  return html
    .split('\n')
    .map((line, index) => {
      const start = open;
      for (const [tag] of line.matchAll(/<span[^>]*>|<\/span>/g))
        open = tag === '</span>' ? '' : tag;
      const content = `${start}${line}${open === '' ? '' : '</span>'}`;
      const names = ['code-line', ...(classNames[index] ?? [])].join(' ');
      return `<span class="${names}">${content}\n</span>`;
    })
    .join('');
}
