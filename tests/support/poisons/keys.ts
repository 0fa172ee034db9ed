import type {Poison} from './poison';

const unknown = /unknown key/;

/** Keys of a page's front matter; each is its first line. */
export const poisonedKeys: readonly Poison[] = [
  {
    what: 'a picture of a page',
    text: 'image: https://evil.example/x.png',
    becomes: unknown,
  },
  {
    what: 'an address of a page',
    text: 'slug: javascript:alert(1)',
    becomes: unknown,
  },
  {
    what: 'elements of the head',
    text: 'head: <script>alert(1)</script>',
    becomes: unknown,
  },
  {
    what: 'a class of a page',
    text: 'wrapperClassName: x" onload="alert(1)',
    becomes: unknown,
  },
  {
    what: 'an address to edit',
    text: 'custom_edit_url: javascript:alert(1)',
    becomes: unknown,
  },
  {
    what: 'a name in the sidebar',
    text: 'sidebar_label: <img src=x onerror=alert(1)>',
    becomes: /has HTML/,
  },
  {
    what: 'properties of the sidebar',
    text: 'sidebar_custom_props: {html: <script>alert(1)</script>}',
    becomes: unknown,
  },
  {
    what: 'words for search engines',
    text: 'keywords: ["</script><script>alert(1)</script>"]',
    becomes: unknown,
  },
  {
    what: 'a code of YAML',
    text: 'x: !!js/function "alert(1)"',
    becomes: /unknown key|tag/,
  },
  {
    what: 'a prototype',
    text: '__proto__: {onload: alert(1)}',
    becomes: unknown,
  },
];
