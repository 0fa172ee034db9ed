import type {Poison} from './poison';

const rawHtml = /the line holds raw HTML or JSX/;
const code = /a link that runs code/;
const scheme = /a link with the scheme/;
const remote = /an image from another server/;
const inside = /is an address inside this site/;

/** Pictures, films and links. */
export const poisonedAddresses: readonly Poison[] = [
  {
    what: 'a foreign picture',
    text: '![x](https://evil.example/x.png)',
    becomes: remote,
  },
  {
    what: 'a foreign picture in brackets',
    text: '![x](<https://evil.example/x.png>)',
    becomes: remote,
  },
  {
    what: 'a foreign picture in capitals',
    text: '![x](HTTPS://evil.example/x.png)',
    becomes: remote,
  },
  {
    what: 'a foreign picture by an entity',
    text: '![x](&#104;ttps://evil.example/x.png)',
    becomes: remote,
  },
  {
    what: 'a foreign picture on a new line',
    text: '![x](\nhttps://evil.example/x.png)',
    becomes: remote,
  },
  {
    what: 'a foreign picture without a scheme',
    text: '![x](//evil.example/x.png)',
    becomes: remote,
  },
  {
    what: 'a foreign picture with backslashes',
    text: '![x](\\\\\\\\evil.example/x.png)',
    becomes: remote,
  },
  {
    what: 'a foreign picture by a reference',
    text: '![x][evil]\n\n[evil]: https://evil.example/x.png',
    becomes: remote,
  },
  {
    what: 'a foreign picture by a short reference',
    text: '![evil]\n\n[evil]: //evil.example/x.png',
    becomes: remote,
  },
  {
    what: 'a foreign picture with brackets in its text',
    text: '![a [b] c](https://evil.example/x.png)',
    becomes: remote,
  },
  {
    what: 'a foreign picture in a link',
    text: '[![x](https://evil.example/x.png)](https://example.com)',
    becomes: remote,
  },
  {
    what: 'a foreign picture of Obsidian',
    text: '![[https://evil.example/x.png]]',
    becomes: /is no file/,
  },
  {
    what: 'a picture as data',
    text: '![x](data:image/svg+xml,<svg onload=alert(1)>)',
    becomes: rawHtml,
  },
  {
    what: 'a picture that is code',
    text: '![x](javascript:alert(1))',
    becomes: remote,
  },
  {
    what: 'a set of pictures',
    text: '<img srcset="https://evil.example/x.png 2x" src=x.png>',
    becomes: rawHtml,
  },
  {
    what: 'a film',
    text: '<video poster="https://evil.example/x.png" src=x></video>',
    becomes: rawHtml,
  },
  {
    what: 'a sound',
    text: '<audio src="https://evil.example/x.mp3" autoplay></audio>',
    becomes: rawHtml,
  },
  {
    what: 'a track',
    text: '<track src="https://evil.example/x.vtt">',
    becomes: rawHtml,
  },
  {
    what: 'a link that is code',
    text: '[x](javascript:alert(1))',
    becomes: code,
  },
  {what: 'a link in capitals', text: '[x](JaVaScRiPt:alert(1))', becomes: code},
  {
    what: 'a link by an entity',
    text: '[x](&#106;avascript:alert(1))',
    becomes: code,
  },
  {
    what: 'a link by a colon',
    text: '[x](javascript&colon;alert(1))',
    becomes: code,
  },
  {
    what: 'a link by an escape',
    text: '[x](javascript\\:alert(1))',
    becomes: code,
  },
  {
    what: 'a link with a tab',
    text: '[x](<java&Tab;script:alert(1)>)',
    becomes: code,
  },
  {
    what: 'a link with a line feed',
    text: '[x](<java&NewLine;script:alert(1)>)',
    becomes: code,
  },
  {
    what: 'a link after a control character',
    text: '[x](<&#1;javascript:alert(1)>)',
    becomes: inside,
  },
  {
    what: 'a link by a reference',
    text: '[x][evil]\n\n[evil]: javascript:alert(1)',
    becomes: code,
  },
  {what: 'an automatic link', text: '<javascript:alert(1)>', becomes: code},
  {
    what: 'a link as data',
    text: '[x](data:text/html,<script>alert(1)</script>)',
    becomes: code,
  },
  {what: 'a link of VBScript', text: '[x](vbscript:msgbox)', becomes: code},
  {what: 'a link to a file', text: '[x](file:///etc/passwd)', becomes: scheme},
  {
    what: 'a link to a blob',
    text: '[x](blob:https://evil.example/x)',
    becomes: scheme,
  },
  {
    what: 'a link to a source',
    text: '[x](view-source:https://evil.example)',
    becomes: scheme,
  },
  {what: 'a link of a program', text: '[x](ms-msdt:/id)', becomes: scheme},
  {
    what: 'a link to a protocol handler',
    text: '[x](web+evil:x)',
    becomes: scheme,
  },
  {
    what: 'a link to an address of this site',
    text: '[x](/docs/start/)',
    becomes: inside,
  },
  {
    what: 'a wiki link that is code',
    text: '[[javascript:alert(1)|x]]',
    becomes: /leads to no page/,
  },
  {
    what: 'a wiki link with a script',
    text: '[[docker|<script>alert(1)</script>]]',
    becomes: rawHtml,
  },
  {
    what: 'a foreign link with a title',
    text: '[x](https://example.com "<script>alert(1)</script>")',
    becomes: 'text',
  },
  {
    what: 'attributes of a link',
    text: '[x](https://example.com){onclick=alert(1)}',
    becomes: 'text',
  },
];
