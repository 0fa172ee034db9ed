import {render, waitFor} from '@testing-library/react';
import {act, createRef} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {expect, test} from 'vitest';
import HighlightedCode from './index';

const block = (
  <HighlightedCode
    code="def f(): pass"
    language="python"
    blockRef={createRef()}
    lineNumbersStart={undefined}
    lineClassNames={{}}
  />
);

test('keeps what the server drew', async () => {
  const page = document.createElement('div');
  page.innerHTML =
    '<pre tabindex="0" class="course-code thin-scrollbar"><code><b>served</b></code></pre>';
  const root = await act(() => hydrateRoot(page, block));
  await act(async () => {
    root.render(block);
    await import('./highlight');
  });
  expect(page.querySelector('code')?.innerHTML).toBe('<b>served</b>');
});

test('is plain at first and coloured later on a page that was not served', async () => {
  const {container} = render(block);
  expect(container.textContent).toBe('def f(): pass');
  await waitFor(() => {
    expect(container.querySelector('.code-keyword')?.textContent).toBe('def');
  });
  expect(container.textContent).toBe('def f(): pass');
});
