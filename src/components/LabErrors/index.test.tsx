import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, test, vi} from 'vitest';
import LabErrors from './index';

vi.mock('@docusaurus/Translate', () => ({
  default: ({children}: {readonly children: string}) => children,
  translate: (
    {message}: {readonly message: string},
    values: Readonly<Record<string, unknown>> = {},
  ) => message.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key])),
}));

vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({
    i18n: {currentLocale: 'pl'},
    siteConfig: {customFields: {repository: 'a/b'}},
  }),
}));

afterEach(cleanup);

const list = [
  <h3 key="1" id="loop">
    RuntimeError: no running event loop
  </h3>,
  <ul
    key="2"
    className="course-error"
    data-error='{"id":"loop","patterns":["RuntimeError: no running event loop"]}'>
    <li>Tworzysz zadanie poza pętlą.</li>
  </ul>,
  <h3 key="3" id="port">
    address already in use
  </h3>,
  <ul
    key="4"
    className="course-error"
    data-error='{"id":"port","patterns":["bind on address …: address already in use"]}'>
    <li>Port jest zajęty.</li>
  </ul>,
];

const trace = `Traceback (most recent call last):
  File "a.py", line 3, in <module>
RuntimeError: no running event loop
`;

async function box(): Promise<HTMLElement> {
  render(<LabErrors>{list}</LabErrors>);
  return screen.findByRole('textbox', {
    name: 'Wklej komunikat albo cały ślad stosu',
  });
}

describe('LabErrors', () => {
  test('is the whole list without scripts', () => {
    const html = renderToString(<LabErrors>{list}</LabErrors>);
    expect(html).toContain('Port jest zajęty.');
    expect(html).not.toContain('textarea');
  });

  test('shows cause and cure of a pasted trace, with a link to the entry', async () => {
    fireEvent.change(await box(), {target: {value: trace}});
    fireEvent.click(screen.getByRole('button', {name: 'Znajdź przyczynę'}));
    const status = screen.getByRole('status');
    expect(status.textContent).toBe(
      'Rozpoznane wpisy: 1RuntimeError: no running event loopTworzysz zadanie poza pętlą.',
    );
    expect(
      screen
        .getByRole('link', {name: 'RuntimeError: no running event loop'})
        .getAttribute('href'),
    ).toBe('#loop');
  });

  test('looks at once when the text is pasted', async () => {
    const input = await box();
    fireEvent.input(input, {
      target: {value: trace},
      inputType: 'insertFromPaste',
    });
    expect(screen.getByRole('status').textContent).toContain(
      'Rozpoznane wpisy: 1',
    );
  });

  test('says what to do when nothing fits', async () => {
    fireEvent.change(await box(), {
      target: {value: 'a\nKeyError: "customer id"\n'},
    });
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('status').textContent).toContain(
      'Żaden wpis nie pasuje',
    );
    expect(
      screen.getAllByRole('link').map((link) => link.getAttribute('href')),
    ).toEqual([
      '/search/?q=KeyError%3A%20%22customer%20id%22',
      'https://github.com/a/b/issues/new',
    ]);
  });

  test('asks for nothing when nothing was pasted', async () => {
    fireEvent.change(await box(), {target: {value: '  \n'}});
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
