import {describe, expect, test} from 'vitest';
import {inlineSvg} from './inlineSvg';
import {parseXml} from './parseXml';
import {svgProblems} from './svgProblems';

const named = (content: string) =>
  `<svg viewBox="0 0 10 10">\n<title>T</title><desc>D</desc>\n${content}\n</svg>`;

describe('parseXml', () => {
  test('reads elements, attributes, text and the line of each', () => {
    expect(
      parseXml(
        `<?xml version="1.0"?>\n<!-- x --><svg a='1 &amp; "2"'>ł&#322;<g/></svg>`,
      ),
    ).toEqual({
      root: {
        name: 'svg',
        attributes: {a: '1 & "2"'},
        line: 2,
        children: ['łł', {name: 'g', attributes: {}, children: [], line: 2}],
      },
    });
  });

  test.each([
    ['<svg><g></svg>', 1, '</svg> closes nothing; remove it'],
    ['<svg>\n<g>', 1, '<svg> is never closed; add </svg>'],
    ['', 1, 'needs exactly one root element'],
    ['<a/><b/>', 1, 'needs exactly one root element'],
    [
      '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>',
      1,
      'cannot be read at "<!DOCTYPE svg [<!ENTITY x "y">"; write plain XML: tags, quoted attributes, text',
    ],
    [
      '<svg>\n<g a=1/></svg>',
      2,
      'cannot be read at "<g a=1/></svg>"; write plain XML: tags, quoted attributes, text',
    ],
  ])('says where %j stops being readable', (source, line, message) => {
    expect(parseXml(source)).toEqual({line, message});
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
  ])('refuses %s', (content, message) => {
    expect(svgProblems(named(content))).toEqual([{line: 3, message}]);
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
