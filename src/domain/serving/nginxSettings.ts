/** What a server has to know of a build before it can serve it. */
export type Serving = {
  /** Path of the site on its host, with both slashes. */
  readonly base: string;
  /** What every answer says, by the name of the header. */
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * Reads the first block of the file `_headers`, which the build writes for the whole site.
 *
 * @throws Error when it is not what the build writes
 */
export function readHeadersFile(text: string): Serving {
  const [path = '', ...lines] = text.split('\n');
  const [, base] = /^(\/(?:.*\/)?)\*$/.exec(path) ?? [];
  const end = lines.findIndex((line) => !line.startsWith('  '));
  const headers = Object.fromEntries(
    lines.slice(0, end === -1 ? lines.length : end).map((line) => {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      return [name, value];
    }),
  );
  if (base === undefined || headers['Content-Security-Policy'] === undefined)
    throw new Error(
      '_headers does not begin with the policy of the whole site. Build the site again: npm run build.',
    );
  return {base, headers};
}

/** What `deploy/nginx/http.conf` includes. */
export function nginxSettings(
  {base, headers}: Serving,
  accessLog: string,
): string {
  return [
    `access_log ${quoted(accessLog)} anonymous;`,
    `map "" $site_base { default ${quoted(base)}; }`,
    ...Object.entries(headers).map(
      ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
    ),
    '',
  ].join('\n');
}

/**
 * A string of nginx's configuration.
 *
 * @throws Error when nginx would take a part of it for a variable: there is no way to write a dollar sign
 */
function quoted(text: string): string {
  if (/[$\n]/.test(text))
    throw new Error(
      `nginx cannot be given ${JSON.stringify(text)}: a dollar sign begins a variable there.`,
    );
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
