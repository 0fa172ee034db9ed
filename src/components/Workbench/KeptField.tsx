import {useId, useState, type ReactNode} from 'react';
import {useBoard} from './BoardContext';
import styles from './styles.module.css';

/**
 * A field that is kept as soon as what stands in it is right; what is wrong stays in the field with the reason.
 *
 * A change from elsewhere shows while nobody is writing.
 */
export function KeptField({
  label,
  value,
  after,
  problemOf,
  onKeep,
  isLong = false,
  inputMode = 'text',
  maxLength,
}: {
  readonly label: string;
  readonly value: string;
  /** Stands behind the field: the maximum. */
  readonly after?: string;
  /** Why a text cannot be kept; `undefined` when it can. */
  readonly problemOf: (text: string) => string | undefined;
  readonly onKeep: (text: string) => void;
  readonly isLong?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'url';
  readonly maxLength: number;
}): ReactNode {
  const id = useId();
  const {projectId} = useBoard().state;
  /** What is being written, and into which project; `undefined` while nobody writes. */
  const [written, setWritten] = useState<{
    readonly text: string;
    readonly projectId: string | undefined;
  }>();
  // The first letter makes a project: what is being written belongs to it.
  const isOpen =
    written?.projectId === undefined || written.projectId === projectId;
  const draft = isOpen ? written?.text : undefined;
  const shown = draft ?? value;
  const problem = draft === undefined ? undefined : problemOf(draft);
  const field = {
    id,
    value: shown,
    maxLength,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-problem`,
    onChange: ({
      currentTarget,
    }: {
      readonly currentTarget: {readonly value: string};
    }) => {
      setWritten({text: currentTarget.value, projectId});
      if (problemOf(currentTarget.value) === undefined)
        onKeep(currentTarget.value);
    },
    onBlur: () => {
      // What is wrong stays, so that it can be corrected.
      if (problem === undefined) setWritten(undefined);
    },
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea rows={3} {...field} />
      ) : (
        <span className={styles.short}>
          <input type="text" inputMode={inputMode} {...field} /> {after}
        </span>
      )}
      <span id={`${id}-problem`} role="status" className={styles.problem}>
        {problem}
      </span>
    </div>
  );
}
