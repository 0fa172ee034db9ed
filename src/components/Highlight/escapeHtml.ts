const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Text as the content of an element. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
}
