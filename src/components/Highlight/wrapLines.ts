/**
 * Puts each line into a block of its own with its classes.
 *
 * Tokens that span lines are closed at the end of a line and opened again on the next.
 *
 * @param firstNumber - the number of the first line, when lines are numbered
 */
export function wrapLines(
  html: string,
  classNames: Readonly<Record<number, readonly string[]>>,
  firstNumber?: number,
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
      const number =
        firstNumber === undefined ? '' : ` data-line="${firstNumber + index}"`;
      return `<span class="${names}"${number}>${content}\n</span>`;
    })
    .join('');
}
