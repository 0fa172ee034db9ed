import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {download} from '../Progress/download';
import type {GradingStore} from './gradingStore';
import styles from './styles.module.css';

/** Offers what was found in the browser and could not be read; nothing when there is no such thing. */
export function DamagedProjects({
  text,
  store,
}: {
  readonly text: string | null;
  readonly store: GradingStore;
}): ReactNode {
  if (text === null) return null;
  return (
    <section aria-labelledby="damaged">
      <Heading as="h2" id="damaged">
        {translate({
          id: 'course.Workbench.damaged',
          message: 'Uszkodzony zapis projektów',
          description: 'Heading: stored projects that cannot be read',
        })}
      </Heading>
      <p>
        {translate({
          id: 'course.Workbench.damagedText',
          message:
            'W przeglądarce był zapis projektów, którego w całości albo w części nie da się odczytać. Co się dało, jest poniżej. Oryginał możesz pobrać, zanim go usuniesz.',
          description: 'Explains what happened to damaged projects',
        })}
      </p>
      <p className={styles.actions}>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => {
            download('mlops-course-projects-damaged.txt', text);
          }}>
          {translate({
            id: 'course.Workbench.saveDamaged',
            message: 'Pobierz uszkodzony zapis',
            description: 'Button: download damaged projects',
          })}
        </button>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => {
            store.forgetDamaged();
          }}>
          {translate({
            id: 'course.Workbench.forgetDamaged',
            message: 'Usuń uszkodzony zapis',
            description: 'Button: forget damaged projects',
          })}
        </button>
      </p>
    </section>
  );
}
