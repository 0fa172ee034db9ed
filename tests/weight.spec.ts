import {pageWeight} from '../tasks/bench/pageWeight';
import {samplePages} from '../tasks/bench/samplePages';
import {expect, hydrated, test} from './support/site';

/** Bytes, gzipped. */
const scriptLimit = 4_096;
const requestLimit = 8;
/** A style sheet and fonts of KaTeX. */
const formulaRequests = 5;
/** All that a lesson with every tool runs, once a reader has reached for it. */
const applicationLimit = 225_000;

for (const {kind, path, limit} of samplePages)
  test(`a page that nobody touches is light: ${kind}`, async ({server}) => {
    const {total, byPurpose, requests, transfers} = await pageWeight(
      server.url,
      path,
    );
    const listed = transfers
      .map(({path: asked, bytes}) => `${asked}: ${bytes}`)
      .join('\n');
    expect.soft(total, `bytes in all\n${listed}`).toBeLessThanOrEqual(limit);
    expect
      .soft(byPurpose.script, `bytes of script\n${listed}`)
      .toBeLessThanOrEqual(scriptLimit);
    const ofFormulas = transfers.filter(({path: asked}) =>
      asked.includes('/katex/'),
    ).length;
    expect.soft(ofFormulas, listed).toBeLessThanOrEqual(formulaRequests);
    expect
      .soft(requests - ofFormulas, listed)
      .toBeLessThanOrEqual(requestLimit);
  });

test('the application keeps its weight', async ({server}) => {
  const {byPurpose} = await pageWeight(
    server.url,
    '/docs/modules/model-api/rest-contract/',
    hydrated,
  );
  expect(byPurpose.script, 'bytes of script').toBeLessThanOrEqual(
    applicationLimit,
  );
});
