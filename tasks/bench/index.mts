import {existsSync} from 'node:fs';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {serve, type SiteServer} from '../../tests/support/serve';
import {
  measureBuild,
  type BuildCommand,
  type BuildMeasure,
} from './measureBuild';
import {makeMaterial, makeStarlight} from './peerSites';
import {pageWeight} from './pageWeight';
import {formatReport, weightProblems, type WeighedPage} from './report';
import {samplePages} from './samplePages';
import {forEachSite, type BySite, type SiteName} from './sites';
import {makeStockSite} from './stockSite';
import {timePages} from './timePages';

/**
 * Builds this site, and of its Markdown a stock Docusaurus site, a Starlight site and one of Material for MkDocs, and
 * compares what they cost.
 *
 * `--ours <folder>` takes a finished build of ours, `--skip-build` what the last run built, `--runs <number>` says how
 * often times are measured (0: not at all), and `--assert` ends with status 1 when a page is heavier than elsewhere.
 * Time and memory are never a reason to fail.
 */
const {values: options} = parseArgs({
  options: {
    ours: {type: 'string'},
    'skip-build': {type: 'boolean', default: false},
    runs: {type: 'string', default: '5'},
    assert: {type: 'boolean', default: false},
  },
});

const projectDir = process.cwd();
const workDir = join(projectDir, '.cache/bench');
const folders: BySite<string> = {
  ours: resolve(options.ours ?? join(workDir, 'ours')),
  stock: join(workDir, 'stock'),
  starlight: join(workDir, 'starlight'),
  material: join(workDir, 'material'),
};
const runs = Number(options.runs);
const lessons = samplePages.filter(({isLesson}) => isLesson);

async function bench(): Promise<void> {
  await mkdir(workDir, {recursive: true});
  const builds = await forEachSite(build);
  const servers = await forEachSite((site) => serveBuilt(folders[site]));
  const pages = await weighPages(servers);
  const timed = await timePages(
    runs > 0 ? lessons.filter(({isTimed}) => isTimed) : [],
    await forEachSite((site) => new URL(servers[site].url).origin),
    runs,
  );
  await forEachSite((site) => servers[site].close());
  const report = {
    measuredAt: new Date().toISOString(),
    builds,
    pages,
    timed,
  };
  await writeFile(
    join(projectDir, '.cache/bench.json'),
    `${JSON.stringify(report, null, 2)}\n`,
  );
  console.log(formatReport(report));

  const problems = weightProblems(pages);
  for (const problem of problems) console.error(problem);
  if (options.assert && problems.length > 0) process.exitCode = 1;
}

async function build(site: SiteName): Promise<BuildMeasure | undefined> {
  if (options['skip-build']) return undefined;
  if (site === 'ours' && options.ours !== undefined) return undefined;
  const outDir = folders[site];
  const command = await makers[site](outDir);
  console.log(`Building ${site} …`);
  await rm(outDir, {recursive: true, force: true});
  const measure = await measureBuild(command, outDir);
  if (site === 'stock') await rm(command.folder, {recursive: true});
  return measure;
}

const makers: BySite<(outDir: string) => BuildCommand | Promise<BuildCommand>> =
  {
    ours: (outDir) => docusaurus(projectDir, outDir),
    stock: async (outDir) =>
      docusaurus(await makeStockSite(projectDir), outDir),
    starlight: (outDir) =>
      makeStarlight(folders.ours, `${outDir}-site`, outDir),
    material: (outDir) => makeMaterial(folders.ours, `${outDir}-site`, outDir),
  };

function docusaurus(folder: string, outDir: string): BuildCommand {
  return {
    folder,
    words: [
      process.execPath,
      'node_modules/@docusaurus/core/bin/docusaurus.mjs',
      'build',
      '--out-dir',
      outDir,
    ],
    environment: {
      // A build of its own: it must not disturb a running `npm run dev`, nor be helped by it.
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.cache/bench/generated',
      SITE_URL: 'http://localhost:3000',
      BASE_URL: '/',
    },
  };
}

function serveBuilt(folder: string): Promise<SiteServer> {
  if (!existsSync(join(folder, '404.html')))
    throw new Error(
      `${folder} holds no built site. Run the bench without --skip-build, or name a build with --ours.`,
    );
  return serve(folder, '/');
}

async function weighPages(servers: BySite<SiteServer>): Promise<WeighedPage[]> {
  const pages: WeighedPage[] = [];
  for (const page of lessons)
    pages.push({
      ...page,
      weights: await forEachSite((site) =>
        pageWeight(servers[site].url, page.path),
      ),
    });
  return pages;
}

try {
  await bench();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
