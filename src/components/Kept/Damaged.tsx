import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {download} from './download';
import type {KeptStore} from './keptStore';
import styles from './styles.module.css';

/** Offers what was found in the browser and could not be read; nothing when there is no such thing. */
export function Damaged({
  text,
  explanation,
  fileName,
  store,
}: {
  readonly text: string | null;
  /** Says what it was, and where the rest of it is. */
  readonly explanation: string;
  readonly fileName: string;
  readonly store: Pick<KeptStore<unknown>, 'forgetDamaged'>;
}): ReactNode {
  if (text === null) return null;
  return (
    <section aria-labelledby="damaged">
      <Heading as="h2" id="damaged">
        {translate({
          id: 'course.Kept.damaged',
          message: 'Uszkodzony zapis',
          description: 'Heading: what was stored and cannot be read',
        })}
      </Heading>
      <p>{explanation}</p>
      <p className={styles.actions}>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => {
            download(fileName, text);
          }}>
          {translate({
            id: 'course.Kept.saveDamaged',
            message: 'Pobierz uszkodzony zapis',
            description: 'Button: download what cannot be read',
          })}
        </button>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => {
            store.forgetDamaged();
          }}>
          {translate({
            id: 'course.Kept.forgetDamaged',
            message: 'Usuń uszkodzony zapis',
            description: 'Button: forget what cannot be read',
          })}
        </button>
      </p>
    </section>
  );
}
