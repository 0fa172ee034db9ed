/** How patient the check is. */
export type Patience = {
  /** How often an address is asked for before it counts as dead. */
  readonly tries: number;
  /** For the first answer; each try waits twice as long as the one before. */
  readonly timeoutMs: number;
  readonly pauseMs: number;
};

const patience: Patience = {
  tries: 3,
  timeoutMs: 20_000,
  pauseMs: 5_000,
};

/** Servers that refuse HEAD are asked for the page itself. */
const methods = ['HEAD', 'GET'] as const;
/** Come again later. */
const passing = [408, 425, 429, 500, 502, 503, 504];

/** What is wrong with an address; nothing when it answers. */
export async function askFor(
  url: string,
  {tries, timeoutMs, pauseMs}: Patience = patience,
): Promise<string | undefined> {
  let wrong = '';
  for (let turn = 0; turn < tries; turn += 1) {
    if (turn > 0) await pause(pauseMs * 2 ** (turn - 1));
    const status = await statusOf(url, timeoutMs * 2 ** turn);
    if (typeof status === 'number' && status < 400) return undefined;
    wrong = typeof status === 'number' ? `status ${status}` : status;
    if (typeof status === 'number' && !passing.includes(status)) return wrong;
  }
  return `${wrong}, ${tries} times`;
}

/** The status, or why there is none. */
async function statusOf(
  url: string,
  timeoutMs: number,
): Promise<number | string> {
  let status = 0;
  for (const method of methods) {
    try {
      const answer = await fetch(url, {
        method,
        signal: AbortSignal.timeout(timeoutMs),
        headers: {'user-agent': 'link check of a course site'},
      });
      await answer.body?.cancel();
      ({status} = answer);
    } catch (error) {
      return reasonOf(error);
    }
    if (status < 400) break;
  }
  return status;
}

/** The deepest cause: `fetch failed` says nothing. */
function reasonOf(error: unknown): string {
  return error instanceof Error
    ? error.cause === undefined
      ? error.message
      : reasonOf(error.cause)
    : String(error);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
