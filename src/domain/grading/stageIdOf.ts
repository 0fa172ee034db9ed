/** `project/planning` → `planning`. */
export function stageIdOf(pageId: string): string {
  return pageId.replace(/^project\//, '');
}
