/**
 * JSON that may stand inside a `<script>`: an author's `</script>` or `<!--` in a text stays a text.
 *
 * Source: HTML, "Restrictions for contents of script elements".
 */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
