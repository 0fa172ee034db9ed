/** What a template leaves to the author: `‹what to write here›`. No page may keep one. */
export const unwritten = /‹[^‹›]*›/g;

/**
 * Puts values into a template: `{{name}}` becomes the value as YAML reads it.
 *
 * @throws Error when the template asks for a value that is not given
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string>>,
): string {
  return template.replace(/\{\{([a-z]+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`The template asks for "${name}", which is not given.`);
    return isPlainInYaml(value) ? value : JSON.stringify(value);
  });
}

/** Words, paths and numbers need no quotation marks. */
function isPlainInYaml(value: string): boolean {
  return /^[a-z0-9][a-z0-9/#.-]*$/.test(value);
}
