import {expect, test} from 'vitest';
import {styleClasses, styleRule} from './styleClass';

test('each declaration is a class, and each such class has a rule', () => {
  const classes = styleClasses('height: 1em;vertical-align:-0.25em;');
  expect(classes).toEqual(['[height:1em]', '[vertical-align:-0.25em]']);
  expect(classes.map(styleRule)).toEqual([
    String.raw`.\[height\:1em\]{height:1em!important}`,
    String.raw`.\[vertical-align\:-0\.25em\]{vertical-align:-0.25em!important}`,
  ]);
});

test('white space in a value comes back', () => {
  const [name = ''] = styleClasses('border-style: solid none');
  expect(name).toBe('[border-style:solid_none]');
  expect(styleRule(name)).toContain('{border-style:solid none!important}');
});

test.each([
  'katex',
  '[height]',
  '[height:1em}]',
  '[background:url(x);color:red]',
  '[background:url(//x)]',
  '[:x]',
])('%s stands for no declaration', (className) => {
  expect(styleRule(className)).toBeUndefined();
});
