import {translate} from '@docusaurus/Translate';
import {useEffect, useState, type ReactNode} from 'react';
import type {Rubric} from '../../domain/grading/rubric';
import type {WhatIf} from '../../domain/grading/standing';
import {Damaged} from '../Kept/Damaged';
import {BoardContext} from './BoardContext';
import {Exchange} from './Exchange';
import type {GradingState, GradingStore} from './gradingStore';
import {keptText} from './keptText';
import {NextPoints} from './NextPoints';
import {PrintedProject} from './PrintedProject';
import {Projects} from './Projects';
import {RoleDifferences} from './RoleDifferences';
import {StageRow} from './StageRow';
import {Totals} from './Totals';
import {useGrading} from './useGrading';
import styles from './styles.module.css';

/** The workbench itself, in a browser. */
export default function Board({rubric}: {readonly rubric: Rubric}): ReactNode {
  const {state, load} = useGrading();
  const [store, setStore] = useState<GradingStore>();
  useEffect(() => {
    void load().then(setStore);
  }, [load]);
  return state && store ? (
    <Loaded rubric={rubric} state={state} store={store} />
  ) : null;
}

function Loaded({
  rubric,
  state,
  store,
}: {
  readonly rubric: Rubric;
  readonly state: GradingState;
  readonly store: GradingStore;
}): ReactNode {
  const [whatIf, setWhatIf] = useState<WhatIf>();
  useScrollToTarget();
  const warning = keptText(state.kept);
  return (
    <BoardContext value={{rubric, state, store, whatIf, setWhatIf}}>
      {warning !== undefined && (
        <p role="alert" className="alert alert--warning">
          {warning}
        </p>
      )}
      <Damaged
        text={state.damaged}
        explanation={translate({
          id: 'course.Workbench.damagedText',
          message:
            'W przeglądarce był zapis projektów, którego w całości albo w części nie da się odczytać. Co się dało, jest poniżej. Oryginał możesz pobrać, zanim go usuniesz.',
          description: 'Explains what happened to damaged projects',
        })}
        fileName="mlops-course-projects-damaged.txt"
        store={store}
      />
      <Projects />
      <Totals />
      <ol
        className={styles.stages}
        aria-label={translate({
          id: 'course.Workbench.stages',
          message: 'Etapy projektu',
          description: 'Names the list of stages in the workbench',
        })}>
        {rubric.stages.map((stage) => (
          <li key={stage.id} id={stage.id}>
            <StageRow stage={stage} />
          </li>
        ))}
      </ol>
      <NextPoints />
      <RoleDifferences />
      <Exchange />
      <PrintedProject />
    </BoardContext>
  );
}

/** The browser has looked for the target of the address before it was there. */
function useScrollToTarget(): void {
  useEffect(() => {
    const id = /^#([\w-]+)$/.exec(location.hash)?.[1];
    if (id !== undefined) document.getElementById(id)?.scrollIntoView();
  }, []);
}
