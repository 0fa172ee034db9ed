/** A file that a pull request brings, or changes. */
export type PoisonedFile = {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  /** What the check says. */
  readonly becomes: RegExp;
  /** The line that is blamed, when it is not the first. */
  readonly line?: number;
};

const unread = /nothing reads files of this kind here/;
const notMarkdown = /pages are plain Markdown/;
const served = /a browser would run this one/;
const markup = /holds markup/;
const svg = (...lines: readonly string[]): string =>
  ['<svg xmlns="http://www.w3.org/2000/svg">', ...lines, '</svg>'].join('\n');

export const poisonedFiles: readonly PoisonedFile[] = [
  {
    what: 'a page of MDX',
    file: 'docs/start/evil.mdx',
    text: '<script />',
    becomes: notMarkdown,
  },
  {
    what: 'a page by another name',
    file: 'docs/start/evil.markdown',
    text: '<script />',
    becomes: notMarkdown,
  },
  {
    what: 'a post of MDX',
    file: 'blog/2026-01-01-evil.mdx',
    text: '<script />',
    becomes: notMarkdown,
  },
  {
    what: 'a page of HTML',
    file: 'docs/start/evil.html',
    text: '<script>alert(1)</script>',
    becomes: unread,
  },
  {
    what: 'a static page of HTML',
    file: 'static/evil.html',
    text: '<script>alert(1)</script>',
    becomes: unread,
  },
  {
    what: 'a static script',
    file: 'static/evil.js',
    text: 'alert(1)',
    becomes: unread,
  },
  {
    what: 'a static worker',
    file: 'static/sw.js',
    text: 'alert(1)',
    becomes: unread,
  },
  {
    what: 'headers of a host',
    file: 'static/_headers',
    text: '/*\n  Content-Security-Policy: default-src *',
    becomes: unread,
  },
  {
    what: 'redirects of a host',
    file: 'static/_redirects',
    text: '/* https://evil.example',
    becomes: unread,
  },
  {
    what: 'a page of code',
    file: 'src/pages/evil.tsx',
    text: 'alert(1)',
    becomes: unread,
  },
  {
    what: 'a category',
    file: 'docs/start/_category_.json',
    text: '{"link": {"type": "generated-index"}}',
    becomes: unread,
  },
  {
    what: 'a script in a drawing',
    file: 'static/img/script.svg',
    text: svg('<script>alert(1)</script>'),
    line: 2,
    becomes: /script/,
  },
  {
    what: 'a handler in a drawing',
    file: 'static/img/handler.svg',
    text: svg('<rect onload="alert(1)"/>'),
    line: 2,
    becomes: /onload/,
  },
  {
    what: 'a page in a drawing',
    file: 'static/img/foreign.svg',
    text: svg('<foreignObject><iframe/></foreignObject>'),
    line: 2,
    becomes: /foreignObject/,
  },
  {
    what: 'a picture in a drawing',
    file: 'static/img/image.svg',
    text: svg('<image href="https://evil.example/x.png"/>'),
    line: 2,
    becomes: /image|evil/,
  },
  {
    what: 'a use of another drawing',
    file: 'static/img/use.svg',
    text: svg('<use href="https://evil.example/x.svg#a"/>'),
    line: 2,
    becomes: /href|evil/,
  },
  {
    what: 'a style in a drawing',
    file: 'static/img/style.svg',
    text: svg('<style>@import "https://evil.example/x.css";</style>'),
    line: 2,
    becomes: /style/,
  },
  {
    what: 'a link in a drawing',
    file: 'static/img/link.svg',
    text: svg('<a href="javascript:alert(1)"><rect/></a>'),
    line: 2,
    becomes: /<a>|href/,
  },
  {
    what: 'an animation of a drawing',
    file: 'static/img/set.svg',
    text: svg('<set attributeName="href" to="javascript:alert(1)"/>'),
    line: 2,
    becomes: /set/,
  },
  {
    what: 'an author’s address',
    file: 'blog/authors.yml',
    text: 'team:\n  name: Team\n  url: javascript:alert(1)',
    line: 3,
    becomes: /"url" holds an address that runs code/,
  },
  {
    what: 'an author’s network',
    file: 'i18n/en/docusaurus-plugin-content-blog/authors.yml',
    text: 'team:\n  socials:\n    x: "data:text/html,evil"',
    line: 3,
    becomes: /"x" holds an address that runs code/,
  },
  {
    what: 'a picture of a subject',
    file: 'blog/tags.yml',
    text: 'site:\n  image_url: https://evil.example/x.png',
    line: 2,
    becomes: /"image_url" holds an image from another server/,
  },
  {
    what: 'a text of a theme',
    file: 'i18n/en/docusaurus-theme-classic/footer.json',
    text: '{\n"copyright": {"message": "<script>alert(1)</script>"}}',
    line: 2,
    becomes: markup,
  },
  {
    what: 'a text of the interface',
    file: 'i18n/en/code.json',
    text: '{\n\n"x": {"message": "<img src=x onerror=alert(1)>"}}',
    line: 3,
    becomes: markup,
  },
  {
    what: 'HTML in a sidebar',
    file: 'versioned_sidebars/version-1-sidebars.json',
    text: '{"start": [\n{"type": "html", "value": "<iframe>"}]}',
    line: 2,
    becomes: markup,
  },
  {
    what: 'a link in a sidebar',
    file: 'versioned_sidebars/version-2-sidebars.json',
    text: '{"start": [\n{"type": "link", "href": "javascript:alert(1)"}]}',
    line: 2,
    becomes: /"href" holds an address that runs code/,
  },
  {
    what: 'a page among the files of a lab',
    file: 'labs/model-api/evil.html',
    text: '<script>alert(1)</script>',
    becomes: served,
  },
  {
    what: 'a drawing among the files of a lab',
    file: 'labs/model-api/evil.svg',
    text: svg('<script/>'),
    becomes: served,
  },
  {
    what: 'a script among the files of a lab',
    file: 'labs/model-api/evil.mjs',
    text: 'alert(1)',
    becomes: served,
  },
];
