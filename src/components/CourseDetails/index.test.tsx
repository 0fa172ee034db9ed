import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import CourseDetails from './index';

test('is closed, and needs no script to be opened', () => {
  render(
    <CourseDetails className="course-hint">
      <summary>Podpowiedź</summary>
      <p>Treść</p>
    </CourseDetails>,
  );
  expect(screen.getByRole('group')).toHaveProperty('open', false);
  expect(screen.getByText('Treść').parentElement?.outerHTML).toBe(
    '<details class="course-hint"><summary>Podpowiedź</summary><p>Treść</p></details>',
  );
});
