/** What a browser may do for a page: the sources by the directive of Content-Security-Policy. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * The only script that may stand in a page, on every page: what chooses the colours before the first paint.
 *
 * When it changes, look at what it does now before you put its hash here: whatever is hashed unseen is approved unseen.
 */
export const inlineScript =
  'sha256-DeaPzjz1O/d5nkN+oKCcsYP6pzlAhJJKyZiJeTA5Mgo=';

/**
 * What every page of the site may do, as `<meta>` says it. It is one for all pages: a reader who follows a link stays
 * in the document that was opened first.
 *
 * @param hostedSearch - the application of Algolia that answers in the place of the local search
 */
export function pagePolicy(hostedSearch?: string): Policy {
  return {
    'default-src': ["'none'"],
    // Python for the browser is WebAssembly, and the two modules around it are imported from blobs once their hashes
    // are right. Only a script that runs already can make a blob.
    'script-src': [
      "'self'",
      'blob:',
      `'${inlineScript}'`,
      "'wasm-unsafe-eval'",
    ],
    'style-src': ["'self'"],
    // Small pictures and a font stand in the style sheets.
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...searchHosts(hostedSearch)],
    // A worker made of a blob is under the policy of its page; one from an address only under a header's.
    'worker-src': ["'self'", 'blob:'],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
  };
}

/** What a server says in a header: also what a browser does not take from `<meta>`. */
export function headerPolicy(hostedSearch?: string): Policy {
  return {...pagePolicy(hostedSearch), 'frame-ancestors': ["'none'"]};
}

/** The policy in the notation of browsers. */
export function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** What a server sends with every answer, whatever its path: pages, scripts of workers and pictures alike. */
export function securityHeaders(
  hostedSearch?: string,
): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policyText(headerPolicy(hostedSearch)),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** The headers in the notation of `_headers`, which hosts of static files read. */
export function headersFile(
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
): string {
  return [
    `${baseUrl}*`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ].join('\n');
}

/** Hosts of Algolia for an application. Source: Algolia, "API clients: hosts and retries". */
function searchHosts(application: string | undefined): string[] {
  return application === undefined
    ? []
    : [
        `https://${application}-dsn.algolia.net`,
        ...[1, 2, 3].map(
          (number) => `https://${application}-${number}.algolianet.com`,
        ),
      ];
}
