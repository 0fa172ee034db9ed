import type {Readings} from '../../tests/support/steadyReaders';
import {formatTable} from './table';

/** What a server did under load. */
export type LoadMeasure = {
  readonly requestsPerSecond: number;
  /** The time within which 99 of 100 requests were answered, in milliseconds. */
  readonly p99Ms: number;
  readonly megabytesPerSecond: number;
};

type Pair = Readonly<Record<'ours' | 'plain', LoadMeasure>>;

export type ServeReport = {
  readonly measuredAt: string;
  readonly release: Readings & {readonly connections: number};
  readonly loads: readonly ({readonly what: string} & Pair)[];
};

/**
 * Reads what wrk printed.
 *
 * @throws Error when wrk met an answer that was none
 */
export function readWrk(output: string): LoadMeasure {
  const failures = /Socket errors:.*|Non-2xx.*/.exec(output);
  if (failures !== null) throw new Error(`wrk says: ${failures[0]}`);
  const amount = (pattern: RegExp): number => {
    const [, number, unit = ''] = pattern.exec(output) ?? [];
    const factor = factors[unit];
    if (number === undefined || factor === undefined)
      throw new Error(`wrk printed nothing like ${pattern.source}:\n${output}`);
    return Number(number) * factor;
  };
  return {
    requestsPerSecond: amount(/Requests\/sec:\s+([\d.]+)()/),
    p99Ms: amount(/ 99%\s+([\d.]+)(us|ms|s|m)\b/),
    megabytesPerSecond: amount(/Transfer\/sec:\s+([\d.]+)([KMG]?B)/) / 1e6,
  };
}

/** To milliseconds, and to bytes. */
const factors: Readonly<Record<string, number>> = {
  '': 1,
  us: 0.001,
  ms: 1,
  s: 1000,
  m: 60_000,
  B: 1,
  KB: 1024,
  MB: 1024 ** 2,
  GB: 1024 ** 3,
};

/** The report as a person reads it. */
export function formatServeReport({release, loads}: ServeReport): string {
  return [
    `A release under ${release.connections} connections: ${release.requests} requests, ${release.failures.length} failed, ${release.repeated} sent again on a new connection`,
    ...release.failures.slice(0, 10),
    '',
    'nginx with our configuration beside Debian’s own, the same files, the same clients',
    formatTable([
      ['', 'ours', 'plain', 'ratio'],
      ...loads.flatMap(({what, ours, plain}) => [
        row(
          `${what} [requests/s]`,
          {ours, plain},
          (load) => load.requestsPerSecond,
          0,
        ),
        row('  99 of 100 within [ms]', {ours, plain}, (load) => load.p99Ms),
        row(
          '  on the wire [MB/s]',
          {ours, plain},
          (load) => load.megabytesPerSecond,
        ),
      ]),
    ]),
    'Clients and server share the machine: compare the two columns, not two runs.',
  ].join('\n');
}

function row(
  label: string,
  {ours, plain}: Pair,
  valueOf: (load: LoadMeasure) => number,
  digits = 1,
): string[] {
  const [a, b] = [valueOf(ours), valueOf(plain)];
  return [label, a.toFixed(digits), b.toFixed(digits), (a / b).toFixed(2)];
}
