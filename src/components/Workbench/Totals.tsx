import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import {pointsKey} from '../../domain/grading/project';
import {standing} from '../../domain/grading/standing';
import {useBoard} from './BoardContext';
import {roleName} from './Projects';
import styles from './styles.module.css';

/** Where the project stands against both figures, and against what the reader supposes. */
export function Totals(): ReactNode {
  const {rubric, state, store, whatIf, setWhatIf} = useBoard();
  const {project, role} = state;
  const {points, graded, ticked, criteria} = standing(
    project,
    rubric,
    role,
    whatIf,
  );
  const given = standing(project, rubric, role).points;
  return (
    <div className={styles.totals}>
      <div role="status">
        <Measure
          text={translate(
            {
              id: 'course.Workbench.ofSum',
              message: '{points} pkt z {sum}: tyle dają wszystkie etapy',
              description: 'Points against the sum of the stages',
            },
            {points, sum: rubric.sum},
          )}
          value={points}
          of={rubric.sum}
        />
        <Measure
          text={translate(
            {
              id: 'course.Workbench.ofAnnounced',
              message:
                '{points} pkt ze {announced}: tyle podaje dokument kursu',
              description: 'Points against the announced total',
            },
            {points, announced: rubric.announced},
          )}
          value={points}
          of={rubric.announced}
        />
        <p>
          {translate(
            {
              id: 'course.Workbench.counts',
              message:
                'Punkty wpisuje: {role}. Etapy z punktami: {graded} z {stages}. Kryteria: {ticked} z {criteria}.',
              description: 'How much of the project is filled in',
            },
            {
              role: roleName(role),
              graded,
              stages: rubric.stages.length,
              ticked,
              criteria,
            },
          )}
          {whatIf !== undefined && (
            <strong>
              {' '}
              {translate(
                {
                  id: 'course.Workbench.supposed',
                  message:
                    'To tylko przymiarka: zapisane jest {given} pkt, różnica {difference}.',
                  description: 'Points that are only supposed',
                },
                {
                  given,
                  difference: `${points > given ? '+' : ''}${points - given}`,
                },
              )}
            </strong>
          )}
        </p>
      </div>
      <p className={styles.actions}>
        <button
          type="button"
          className="button button--secondary"
          aria-pressed={whatIf !== undefined}
          onClick={() => {
            setWhatIf(whatIf === undefined ? new Map() : undefined);
          }}>
          {whatIf === undefined
            ? translate({
                id: 'course.Workbench.whatIf',
                message: 'A gdyby… (przymierz punkty)',
                description: 'Button: begin to suppose points',
              })
            : translate({
                id: 'course.Workbench.dropWhatIf',
                message: 'Zakończ przymiarkę bez zapisu',
                description: 'Button: forget the supposed points',
              })}
        </button>
        {whatIf !== undefined && (
          <button
            type="button"
            className="button button--primary"
            onClick={() => {
              store.write(
                [...whatIf].map(
                  ([id, supposed]) => [pointsKey(id, role), supposed] as const,
                ),
              );
              setWhatIf(undefined);
            }}>
            {translate({
              id: 'course.Workbench.keepWhatIf',
              message: 'Zapisz te punkty',
              description: 'Button: keep the supposed points',
            })}
          </button>
        )}
      </p>
    </div>
  );
}

function Measure({
  text,
  value,
  of,
}: {
  readonly text: string;
  readonly value: number;
  readonly of: number;
}): ReactNode {
  const id = useId();
  return (
    <p className={styles.measure}>
      <span id={id}>{text}</span>
      <meter aria-labelledby={id} min={0} max={of} value={value} />
    </p>
  );
}
