/** What the address of a link or an image leads to, as a browser reads it: it leaves white space and control characters out. */
export function addressOf(url: string): {
  /** In small letters, without its colon. */
  readonly scheme: string | undefined;
  /** Whether it names another place than this site. */
  readonly isElsewhere: boolean;
} {
  // eslint-disable-next-line no-control-regex -- control characters are what browsers leave out
  const read = url.replace(/[\u0000-\u0020]/g, '').replaceAll('\\', '/');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
  return {scheme, isElsewhere: scheme !== undefined || read.startsWith('//')};
}

/** Whether a browser runs an address of such a scheme as code, or shows it as a document of its author's. */
export function runsCode(scheme: string | undefined): boolean {
  return /^(?:javascript|data|vbscript)$/.test(scheme ?? '');
}
