import {pageWeight} from '../tasks/bench/pageWeight';
import {freshPage} from '../tasks/bench/report';
import {samplePages} from '../tasks/bench/samplePages';
import {expect, test} from './support/site';

for (const {kind, path} of samplePages.filter(({isLesson}) => isLesson))
  test(`a page weighs no more than one of a fresh Docusaurus site: ${kind}`, async ({
    server,
  }) => {
    const {total, byPurpose} = await pageWeight(server.url, path);
    expect.soft(total, 'bytes in all').toBeLessThanOrEqual(freshPage.total);
    expect
      .soft(byPurpose.script, 'bytes of script')
      .toBeLessThanOrEqual(freshPage.script);
  });
