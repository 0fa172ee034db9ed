import {expect, test} from 'vitest';
import {readWrk} from './serveReport';

const printed = `Running 5s test @ http://127.0.0.1:8080/
  2 threads and 100 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     2.10ms    1.02ms  30.10ms   88.00%
  Latency Distribution
     50%    1.90ms
     99%  850.00us
  10 requests in 5.00s, 1.00MB read
Requests/sec:  47012.33
Transfer/sec:    512.00KB
`;

test('reads the figures of wrk in one unit each', () => {
  expect(readWrk(printed)).toEqual({
    requestsPerSecond: 47012.33,
    p99Ms: 0.85,
    megabytesPerSecond: 0.524288,
  });
});

test.each([
  'Socket errors: connect 0, read 3, write 0, timeout 0',
  'Non-2xx or 3xx responses: 12',
])('a load with failures is no measure: %s', (line) => {
  expect(() => readWrk(printed + line)).toThrow(line);
});

test('says what it looked for in vain', () => {
  expect(() => readWrk('')).toThrow('wrk printed nothing like');
});
