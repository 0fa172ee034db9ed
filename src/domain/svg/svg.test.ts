import {describe, expect, test} from 'vitest';
import {inlineSvg} from './inlineSvg';
import {elementsIn, parseXml} from './parseXml';
import {svgProblems} from './svgProblems';

const named = (content: string) =>
  `<svg viewBox="0 0 10 10">\n<title>T</title><desc>D</desc>\n${content}\n</svg>`;

describe('parseXml', () => {
  test('knows the line of each element', () => {
    const xml = parseXml(
      `<?xml version="1.0"?>\n<!-- ą🎉 -->\n<svg>ł\n<g/></svg>`,
    );
    expect(
      'root' in xml &&
        elementsIn(xml.root).map((element) => xml.lineOf(element)),
    ).toEqual([3, 4]);
  });

  test.each([
    [
      '<svg><g></svg>',
      1,
      'is not XML: missing end tag for element g; mend it there',
    ],
    [
      '<svg>\n<g>',
      2,
      'is not XML: missing end tag for element g; mend it there',
    ],
    ['', 1, 'is not XML: root element is missing or invalid; mend it there'],
    [
      '<a/><b/>',
      1,
      'is not XML: extra content at the end of the document; mend it there',
    ],
    [
      '<svg>\n<g a=1/></svg>',
      2,
      'is not XML: attribute value expected; mend it there',
    ],
    [
      '<svg>&nbsp;</svg>',
      1,
      "is not XML: named entity isn't defined: &nbsp;; mend it there",
    ],
  ])('says where %j stops being readable', (source, line, message) => {
    expect(parseXml(source)).toEqual({line, message});
  });

  const tooDeep = 'is nested more than 100 levels deep; take groups out';
  test.each([
    ['groups', '<g>\n'.repeat(20_000), 101],
    ['what looks as if it closed itself', '<g a="/>">\n'.repeat(20_000), 101],
    [
      'what seems to be closed in comments',
      '<g><!--</g></g>-->\n'.repeat(20_000),
      101,
    ],
    ['tags that nothing ends', '<g\n'.repeat(20_000), 101],
  ])('stops before the depth of %s', (_, source, line) => {
    expect(parseXml(source)).toEqual({line, message: tooDeep});
  });

  test('reads a hundred thousand neighbours', () => {
    const xml = parseXml(`<svg>${'<g/>'.repeat(100_000)}</svg>`);
    expect('root' in xml && xml.root.children.length).toBe(100_000);
  });
});

describe('svgProblems', () => {
  test('lets shapes, gradients and references inside the drawing through', () => {
    expect(
      svgProblems(
        named(
          '<defs><marker id="a"/></defs><path class="x y" d="M0 0" marker-end="url(#a)"/><use href="#a"/>',
        ),
      ),
    ).toEqual([]);
  });

  test.each([
    [
      '<script>x</script>',
      '<script> is not allowed: a drawing is only shapes and text; remove it',
    ],
    [
      '<foreignObject/>',
      '<foreignObject> is not allowed: a drawing is only shapes and text; remove it',
    ],
    [
      '<style>x</style>',
      '<style> is not allowed: write its rules as attributes',
    ],
    ['<g onclick="x"/>', 'onclick would run a script; remove it'],
    [
      '<g style="fill:red"/>',
      'style is not allowed: write its rules as attributes',
    ],
    [
      '<use xlink:href="a.svg#b"/>',
      'xlink:href="a.svg#b" leads out of the drawing; only "#id" is allowed',
    ],
    [
      '<g fill="url(http://x)"/>',
      'fill="url(http://x)" leads out of the drawing; only "url(#id)" is allowed',
    ],
    ['<g inkscape:x="1"/>', 'attribute inkscape:x is not allowed; remove it'],
    [
      '<?xml-stylesheet href="http://x"?>',
      '<?…?> is not allowed: a drawing is only shapes and text; remove it',
    ],
    [
      '<g id="a"><use href="#b"/></g><use href="#a"/>',
      '<use> shows what has a <use> of its own; draw it instead',
    ],
  ])('refuses %s', (content, message) => {
    expect(svgProblems(named(content))).toEqual([{line: 3, message}]);
  });

  test('refuses a document type', () => {
    const source = `<!DOCTYPE svg [<!ENTITY x "y">]>\n${named('')}`;
    expect(svgProblems(source)).toEqual([
      {
        line: 1,
        message:
          '<!DOCTYPE> is not allowed: a drawing is only shapes and text; remove it',
      },
    ]);
  });

  test('asks for a viewBox, a title and a description', () => {
    expect(svgProblems('<svg><title> </title></svg>')).toEqual([
      {line: 1, message: 'needs a viewBox="0 0 width height" on <svg>'},
      {line: 1, message: 'needs a <title> with text directly in <svg>'},
      {line: 1, message: 'needs a <desc> with text directly in <svg>'},
    ]);
  });
});

describe('inlineSvg', () => {
  test('prefixes ids and what refers to them, and drops what it does not know', () => {
    const xml = parseXml(
      '<svg xmlns="x" aria-labelledby="t d"><g id="t" class="a b" onclick="x" fill="url(#d)"/><use xlink:href="#t"/></svg>',
    );
    expect('root' in xml && inlineSvg(xml.root, 'p')).toEqual({
      type: 'element',
      tagName: 'svg',
      properties: {ariaLabelledBy: ['p-t', 'p-d']},
      children: [
        {
          type: 'element',
          tagName: 'g',
          properties: {id: 'p-t', className: ['a', 'b'], fill: 'url(#p-d)'},
          children: [],
        },
        {
          type: 'element',
          tagName: 'use',
          properties: {href: '#p-t'},
          children: [],
        },
      ],
    });
  });
});
