/** An id in kebab-case ASCII for a text in any language; the author may find a better, English one. */
export function suggestedId(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('ł', 'l')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .replaceAll(' ', '-') || 'id'
  );
}
