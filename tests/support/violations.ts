import type {BrowserContext, ConsoleMessage} from '@playwright/test';

/**
 * Notes what the policy of the pages of a context stops, in documents and in workers, until it is read.
 *
 * A document says it by an event; a worker, and a page without scripts, by the browser's console only.
 */
export async function watchViolations(
  context: BrowserContext,
): Promise<() => readonly string[]> {
  const found: string[] = [];
  context.on('console', (message: ConsoleMessage) => {
    const text = message.text();
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(text))
      found.push(text);
  });
  await context.addInitScript(sayViolations);
  return () => found;
}

/** Runs in the page, before any of its scripts. */
function sayViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const {effectiveDirective, blockedURI, sourceFile, lineNumber, sample} =
      event;
    console.error(
      `Content Security Policy: ${effectiveDirective} stops ${blockedURI} (${sourceFile}:${lineNumber}) ${sample}`,
    );
  });
}
