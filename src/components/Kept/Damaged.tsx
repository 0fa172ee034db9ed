import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {download} from './download';
import type {ProgressStore} from './progressStore';
import styles from './styles.module.css';

/** Offers what was found in the browser and could not be read; nothing when there is no such thing. */
export function DamagedProgress({
  text,
  store,
}: {
  readonly text: string | null;
  readonly store: ProgressStore;
}): ReactNode {
  if (text === null) return null;
  const title = translate({
    id: 'course.ProgressPage.damaged',
    message: 'Uszkodzony zapis',
    description: 'Heading: stored progress that cannot be read',
  });
  return (
    <section aria-label={title}>
      <Heading as="h2" id="damaged">
        {title}
      </Heading>
      <p>
        {translate({
          id: 'course.ProgressPage.damagedText',
          message:
            'W przeglądarce był zapis postępu, którego w całości albo w części nie da się odczytać. Co się dało, jest poniżej. Oryginał możesz pobrać, zanim go usuniesz.',
          description: 'Explains what happened to damaged progress',
        })}
      </p>
      <p className={styles.actions}>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => {
            download('mlops-course-progress-damaged.txt', text);
          }}>
          {translate({
            id: 'course.ProgressPage.saveDamaged',
            message: 'Pobierz uszkodzony zapis',
            description: 'Button: download damaged progress',
          })}
        </button>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => {
            store.forgetDamaged();
          }}>
          {translate({
            id: 'course.ProgressPage.forgetDamaged',
            message: 'Usuń uszkodzony zapis',
            description: 'Button: forget damaged progress',
          })}
        </button>
      </p>
    </section>
  );
}
