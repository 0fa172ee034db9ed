import {blockOf, write} from './support/liveCode';
import {kitchenSink} from './support/kitchenSink';
import {listen} from './support/listen';
import {expect, hydrated, open, test as base, type Page} from './support/site';

/** Tests in which the policy of the pages has something to stop. */
const test = base.extend<object, {readonly stranger: Stranger}>({
  violations: 'expected',
  // A page that a test has changed counts as one from the internet, and the stranger as one at home.
  permissions: ['local-network-access'],
  stranger: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const asked: string[] = [];
      const {origin, close} = await listen(({url = ''}, response) => {
        asked.push(url);
        response.setHeader('access-control-allow-origin', '*');
        response.end('document.documentElement.dataset.ran = "yes"');
      });
      await use({origin, asked});
      await close();
    },
    {scope: 'worker'},
  ],
});

/** A server that no page may ask, and what it was asked. */
type Stranger = {readonly origin: string; readonly asked: string[]};

const ran = "document.documentElement.dataset.ran='yes'";

/** What the check would refuse, had it got through; `X` stands for the stranger. */
const attacks: Readonly<Record<string, string>> = {
  scripts: `<script>${ran}</script><script src="X/a.js"></script>
    <script type="module" src="X/b.mjs"></script><script src="data:text/javascript,${ran}"></script>
    <svg><script>${ran}</script></svg>`,
  handlers: `<img src="nothing.png" onerror="${ran}"><svg onload="${ran}"></svg>
    <details open ontoggle="${ran}"><summary>x</summary></details><input autofocus onfocus="${ran}">
    <svg><animate onbegin="${ran}" attributeName="x" dur="1s"/></svg>`,
  frames: `<iframe src="X/frame"></iframe><iframe srcdoc="<script>parent.${ran}</script>"></iframe>
    <iframe src="javascript:parent.${ran}"></iframe><object data="X/object"></object><embed src="X/embed">`,
  styles: `<style>@import "X/style.css"; body { background: url("X/background.png") }</style>
    <link rel="stylesheet" href="X/sheet.css"><p style="background: url('X/attribute.png')">x</p>`,
  pictures: `<img src="X/image.png"><img srcset="X/set.png 1x" src="nothing.png">
    <picture><source srcset="X/source.png"><img src="nothing.png"></picture>
    <svg width="9" height="9"><image href="X/svg.png" width="9" height="9"/></svg>
    <video src="X/film.mp4" poster="X/poster.png"></video><audio src="X/sound.mp3" autoplay></audio>
    <input type="image" src="X/input.png"><body background="X/body.png">`,
  'links that load': `<link rel="preload" as="script" href="X/preload.js"><link rel="modulepreload" href="X/module.mjs">
    <link rel="prefetch" href="X/prefetch"><link rel="manifest" href="X/manifest.json"><link rel="icon" href="X/icon.png">`,
  'another base and another policy': `<base href="X/"><meta http-equiv="Content-Security-Policy" content="default-src * 'unsafe-inline'">
    <script>${ran}</script><script src="relative.js"></script>`,
};

for (const [what, html] of Object.entries(attacks)) {
  test(`${what} that got into a page run nothing and ask nobody`, async ({
    page,
    stranger,
  }) => {
    await visitPoisoned(page, stranger, html);
    await hydrated(page);
    expect(stranger.asked).toEqual([]);
    expect(await hasRun(page)).toBe(false);
  });

  test(`without the policy, ${what} would run or ask`, async ({
    page,
    stranger,
  }) => {
    await visitPoisoned(page, stranger, html, {withoutPolicy: true});
    await ranOrAsked(page, stranger);
  });
}

/** What a click does that a reader is tricked into, by the id of what is clicked. */
const tricks = `<a id="code" href="javascript:void(${ran})">x</a><a id="ping" href="#here" ping="X/ping">x</a>
  <form><button id="action" formaction="javascript:void(${ran})">x</button></form>
  <form action="X/form" method="post"><button id="form">x</button></form>`;
const tricked = ['code', 'ping', 'action', 'form'] as const;

test('what a reader is tricked into clicking runs nothing and sends nothing', async ({
  page,
  stranger,
}) => {
  await visitPoisoned(page, stranger, tricks);
  // Until then boot keeps clicks for the application.
  await hydrated(page);
  const {href} = new URL(page.url());
  for (const id of tricked) expect(await click(page, id)).toBe(id);
  // Whatever a click has begun is over before a page that comes after it has been asked for.
  await page.evaluate(() => fetch(location.href).then(String));
  expect(page.url().replace(/#here$/, '')).toBe(href);
  expect(stranger.asked).toEqual([]);
  expect(await hasRun(page)).toBe(false);
});

for (const id of tricked)
  test(`without the policy, a click on "${id}" would run or send`, async ({
    page,
    stranger,
  }) => {
    await visitPoisoned(page, stranger, tricks, {withoutPolicy: true});
    await click(page, id);
    await ranOrAsked(page, stranger);
  });

test('Python reaches no other server, whatever it asks the browser for', async ({
  page,
  stranger,
}) => {
  stranger.asked.length = 0;
  await open(page, kitchenSink.path);
  const block = blockOf(page);
  for (const attempt of [
    'r = js.XMLHttpRequest.new(); r.open("GET", address, False); r.send()',
    'js.fetch(address)',
    'js.WebSocket.new(address.replace("http", "ws"))',
    'js.Worker.new(address)',
    'pyodide.code.run_js(f"import(\'{address}\')")',
  ]) {
    await write(
      block,
      `import js, pyodide.code\naddress = "${stranger.origin}/"\ntry:\n    ${attempt}\nexcept Exception:\n    pass\nprint("tried")`,
    );
    await block.run.click();
    await expect(block.output).toHaveText('tried');
  }
  expect(stranger.asked).toEqual([]);
});

/** Opens a built page into which an attack was put. */
async function visitPoisoned(
  page: Page,
  {origin, asked}: Stranger,
  attack: string,
  {withoutPolicy = false} = {},
): Promise<void> {
  asked.length = 0;
  await page.route(`**/${kitchenSink.path}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      /<div id="?__docusaurus/,
      (start) => attack.replaceAll('X/', `${origin}/`) + start,
    );
    const policy = /<meta http-equiv="?Content-Security-Policy[^>]*>/i;
    await route.fulfill({
      response,
      body: withoutPolicy ? html.replace(policy, '') : html,
    });
  });
  await page.goto(kitchenSink.path, {waitUntil: 'domcontentloaded'});
}

/** Waits for the one or the other. Of what such a page asks the stranger for may be its own scripts: they are not waited for. */
async function ranOrAsked(page: Page, {asked}: Stranger): Promise<void> {
  await expect
    // A page that a form leaves cannot be asked.
    .poll(() => asked.length > 0 || hasRun(page).catch(() => false))
    .toBe(true);
}

function hasRun(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset.ran === 'yes');
}

/** Clicks as a reader would, and says what took the click. Playwright's own click waits for the navigation that the policy has stopped. */
function click(page: Page, id: string): Promise<string | undefined> {
  return page.evaluate((clicked) => {
    let taken: string | undefined;
    const element = document.getElementById(clicked);
    element?.addEventListener('click', () => (taken = clicked), {once: true});
    element?.click();
    return taken;
  }, id);
}
