import {cleanup, fireEvent, render, screen} from '@testing-library/react';
import {afterEach, expect, test, vi} from 'vitest';
import MarkdownTwin from './index';

vi.mock('@docusaurus/Translate', () => ({
  translate: ({message}: {readonly message: string}) => message,
}));
vi.mock('@docusaurus/Link', () => ({
  default: ({
    to,
    children,
  }: {
    readonly to: string;
    readonly children: string;
  }) => (
    // eslint-disable-next-line @docusaurus/no-html-links -- It stands for the link itself.
    <a href={to}>{children}</a>
  ),
}));

const writeText = vi.fn(() => Promise.resolve());

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  writeText.mockClear();
});

const copyFrom = async (response: Response): Promise<string | undefined> => {
  const fetched = vi.fn<(path: string) => Promise<Response>>();
  fetched.mockResolvedValue(response);
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('navigator', {clipboard: {writeText}});
  render(<MarkdownTwin pagePath="/docs/a" />);
  fireEvent.click(screen.getByRole('button'));
  await vi.waitFor(() => {
    expect(screen.getByRole('status').textContent).not.toBe('');
  });
  return fetched.mock.calls[0]?.[0];
};

test.each(['/docs/a', '/docs/a/'])(
  'opens the file beside the page %s',
  (path) => {
    render(<MarkdownTwin pagePath={path} />);
    expect(screen.getByRole('link').getAttribute('href')).toBe(
      'pathname:///docs/a/index.md',
    );
  },
);

test('copies the file, and says so', async () => {
  expect(await copyFrom(new Response('# A'))).toBe('/docs/a/index.md');
  expect(writeText).toHaveBeenCalledWith('# A');
  expect(screen.getByRole('status').textContent).toBe('Skopiowane.');
});

test('says what to do when there is no file', async () => {
  await copyFrom(new Response('', {status: 404}));
  expect(writeText).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toMatch(/^Nie udało się/);
});
