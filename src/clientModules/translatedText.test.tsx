import {expect, test} from 'vitest';
import './translatedText';

/** A paragraph of texts, one of which a browser has translated by putting it into elements of its own. */
function translated(): {page: HTMLElement; text: Text} {
  const page = document.createElement('p');
  page.append('Znaleziono ', '12', ' stron');
  const text = page.childNodes[1] as Text;
  const font = document.createElement('span');
  text.replaceWith(font);
  font.append(text);
  return {page, text};
}

test('a text is removed with what a translation put around it', () => {
  const {page, text} = translated();
  page.removeChild(text);
  expect(page.textContent).toBe('Znaleziono  stron');
  expect(page.querySelector('span')).toBeNull();
});

test('something comes before a text that a translation put into elements of its own', () => {
  const {page, text} = translated();
  page.insertBefore(new Text('około '), text);
  expect(page.textContent).toBe('Znaleziono około 12 stron');
});

test('a text that is gone is not missed', () => {
  const {page, text} = translated();
  text.remove();
  expect(page.removeChild(text)).toBe(text);
  page.insertBefore(new Text('!'), text);
  expect(page.textContent).toBe('Znaleziono  stron!');
});
