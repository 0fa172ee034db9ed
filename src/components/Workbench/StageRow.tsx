import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {
  evidenceKey,
  noteKey,
  pointsKey,
  textIn,
  textLimit,
} from '../../domain/grading/project';
import {isAddress} from '../../domain/grading/readGrading';
import {readPoints} from '../../domain/grading/readPoints';
import type {RubricStage} from '../../domain/grading/rubric';
import {stagePoints, tickedIn} from '../../domain/grading/standing';
import {useBoard} from './BoardContext';
import {KeptField} from './KeptField';
import {pointsProblemText} from './pointsProblemText';
import {StageLink} from './StageLink';
import Tick from './Tick';
import styles from './styles.module.css';

/** One stage: its points; its criteria, evidence and note on request. */
export function StageRow({stage}: {readonly stage: RubricStage}): ReactNode {
  const {state} = useBoard();
  const {project, role} = state;
  return (
    <div className={styles.stage}>
      <Heading as="h2" className={styles.title}>
        <StageLink stage={stage} to={stage.url} />
      </Heading>
      <Points key={role} stage={stage} />
      <details className={styles.details}>
        <summary>
          {translate(
            {
              id: 'course.Workbench.details',
              message: 'Kryteria: {ticked} z {total}; dowód i uwagi',
              description: 'Opens the criteria, evidence and note of a stage',
            },
            {
              ticked: tickedIn(project, stage, role),
              total: stage.criteria.length,
            },
          )}
        </summary>
        <ul className="course-criteria">
          {stage.criteria.map(({id, text}) => (
            <li key={id}>
              <Tick
                data-item={`${stage.id}#${id}`}
                aria-labelledby={`${stage.id}-${id}`}
              />
              <span id={`${stage.id}-${id}`}>{text}</span>
            </li>
          ))}
        </ul>
        <Evidence stage={stage} />
        <Note key={role} stage={stage} />
      </details>
    </div>
  );
}

function Points({stage}: {readonly stage: RubricStage}): ReactNode {
  const {state, store, whatIf, setWhatIf} = useBoard();
  const {project, role} = state;
  const points = stagePoints(project, stage, role, whatIf);
  return (
    <KeptField
      label={translate({
        id: 'course.Workbench.points',
        message: 'Punkty',
        description: 'Label: points for a stage',
      })}
      after={`/ ${stage.points}`}
      value={points === undefined ? '' : String(points)}
      inputMode="numeric"
      maxLength={12}
      problemOf={(text) => {
        const read = readPoints(text, stage.points);
        return 'problem' in read
          ? pointsProblemText(read.problem, stage)
          : undefined;
      }}
      onKeep={(text) => {
        const read = readPoints(text, stage.points);
        if ('problem' in read) return;
        if (whatIf === undefined)
          store.write([[pointsKey(stage.id, role), read.points]]);
        else setWhatIf(new Map(whatIf).set(stage.id, read.points ?? 0));
      }}
    />
  );
}

function Evidence({stage}: {readonly stage: RubricStage}): ReactNode {
  const {state, store} = useBoard();
  const address = textIn(state.project, evidenceKey(stage.id));
  return (
    <>
      <KeptField
        label={translate({
          id: 'course.Workbench.evidence',
          message: 'Odnośnik do dowodu (https://…)',
          description: 'Label: address of the evidence of a stage',
        })}
        value={address}
        inputMode="url"
        maxLength={textLimit}
        problemOf={(text) =>
          text.trim() === '' || isAddress(text.trim())
            ? undefined
            : translate({
                id: 'course.Workbench.noAddress',
                message:
                  'To nie jest adres. Wpisz pełny adres, który zaczyna się od https:// albo http://.',
                description: 'Problem: the evidence is no address',
              })
        }
        onKeep={(text) => {
          store.write([[evidenceKey(stage.id), text.trim()]]);
        }}
      />
      {isAddress(address) && (
        <p>
          <Link to={address} target="_blank" rel="noopener noreferrer">
            {translate({
              id: 'course.Workbench.openEvidence',
              message: 'Otwórz dowód w nowej karcie',
              description: 'Link to the evidence of a stage',
            })}
          </Link>
        </p>
      )}
    </>
  );
}

function Note({stage}: {readonly stage: RubricStage}): ReactNode {
  const {state, store} = useBoard();
  const key = noteKey(stage.id, state.role);
  return (
    <KeptField
      label={translate({
        id: 'course.Workbench.note',
        message: 'Uwagi',
        description: 'Label: note on a stage',
      })}
      value={textIn(state.project, key)}
      isLong
      maxLength={textLimit}
      problemOf={() => undefined}
      onKeep={(text) => {
        store.write([[key, text]]);
      }}
    />
  );
}
