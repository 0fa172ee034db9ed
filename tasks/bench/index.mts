import {existsSync} from 'node:fs';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {serve} from '../../tests/support/serve';
import {measureBuild, type BuildMeasure} from './measureBuild';
import {pageWeight} from './pageWeight';
import {formatReport, weightProblems, type WeighedPage} from './report';
import {samplePages} from './samplePages';
import {makeStockSite} from './stockSite';

/**
 * Builds this site and a stock Docusaurus site of the same Markdown, and compares what they cost.
 *
 * `--ours <folder>` takes a finished build of ours, `--skip-build` what the last run built, and `--assert` ends with
 * status 1 when a lesson page is heavier than the stock one. Time and memory are never a reason to fail.
 */
const {values: options} = parseArgs({
  options: {
    ours: {type: 'string'},
    'skip-build': {type: 'boolean', default: false},
    assert: {type: 'boolean', default: false},
  },
});

const projectDir = process.cwd();
const workDir = join(projectDir, '.cache/bench');
const folders = {
  ours: resolve(options.ours ?? join(workDir, 'ours')),
  stock: join(workDir, 'stock'),
};

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function bench(): Promise<void> {
  await mkdir(workDir, {recursive: true});
  const isReused = options['skip-build'];
  const builds = {
    ours:
      isReused || options.ours !== undefined ? undefined : await buildOurs(),
    stock: isReused ? undefined : await buildStock(),
  };
  const pages = await weighPages();
  const report = {measuredAt: new Date().toISOString(), builds, pages};
  await writeFile(
    join(projectDir, '.cache/bench.json'),
    `${JSON.stringify(report, null, 2)}\n`,
  );
  console.log(formatReport(report));

  const problems = weightProblems(pages);
  for (const problem of problems) console.error(problem);
  if (options.assert && problems.length > 0) process.exitCode = 1;
}

async function buildOurs(): Promise<BuildMeasure> {
  console.log('Building our site …');
  return measureBuild(projectDir, folders.ours, {
    // A build of its own: it must not disturb a running `npm run dev`, nor be helped by it.
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.cache/bench/generated',
    SITE_URL: 'http://localhost:3000',
    BASE_URL: '/',
  });
}

async function buildStock(): Promise<BuildMeasure> {
  console.log('Building the stock site …');
  const site = await makeStockSite(projectDir);
  try {
    return await measureBuild(site, folders.stock);
  } finally {
    await rm(site, {recursive: true});
  }
}

async function weighPages(): Promise<WeighedPage[]> {
  for (const folder of Object.values(folders))
    if (!existsSync(join(folder, 'index.html')))
      throw new Error(
        `${folder} holds no built site. Run the bench without --skip-build, or name a build with --ours.`,
      );
  const ours = await serve(folders.ours, '/');
  const stock = await serve(folders.stock, '/');
  const pages: WeighedPage[] = [];
  for (const page of samplePages)
    pages.push({
      ...page,
      ours: await pageWeight(ours.url, page.path),
      stock: await pageWeight(stock.url, page.path),
    });
  await Promise.all([ours.close(), stock.close()]);
  return pages;
}
