import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useId, type ReactNode} from 'react';

/** How much of Python has come, in megabytes. */
export function LoadProgress({
  loaded,
  total,
}: {
  readonly loaded: number;
  readonly total: number;
}): ReactNode {
  const id = useId();
  const {currentLocale} = useDocusaurusContext().i18n;
  const format = new Intl.NumberFormat(currentLocale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (
    <p className="course-live-progress">
      <label htmlFor={id}>
        {translate(
          {
            id: 'course.LiveCode.progress',
            message: 'Python: {loaded} z {total} MB',
            description: 'Beside the progress bar; both are numbers',
          },
          {
            loaded: format.format(loaded / 1e6),
            total: format.format(total / 1e6),
          },
        )}
      </label>
      <progress id={id} value={loaded} max={Math.max(total, 1)} />
    </p>
  );
}
