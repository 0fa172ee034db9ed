/** What `npm run test:labs` has counted so far, and how it says so. */
export class Report {
  passed = 0;
  failed = 0;

  /** Counts a check and says how it went; what it wrote is shown only when it failed. */
  add(
    title: string,
    outcome: {
      readonly passed: number;
      readonly failed: number;
      readonly seconds: number;
      readonly notes?: readonly string[];
      readonly output?: string;
    },
  ): void {
    const {passed, failed, seconds, notes = [], output = ''} = outcome;
    this.passed += passed;
    this.failed += failed;
    const details = notes.length > 0 ? `, ${notes.join('; ')}` : '';
    console.log(
      `  ${title}: ${failed === 0 ? 'ok' : 'FAILED'}${details} (${seconds.toFixed(1)} s)`,
    );
    if (failed > 0) console.log(indented(lastLines(output, 80)));
  }

  fail(sentence: string): void {
    this.failed += 1;
    console.error(`  ${sentence}`);
  }
}

export function lastLines(text: string, most: number): string {
  return text.trimEnd().split('\n').slice(-most).join('\n');
}

export function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}

/** Seconds since a `performance.now()`. */
export function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}
