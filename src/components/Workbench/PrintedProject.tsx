import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {evidenceKey, nameOf, textIn} from '../../domain/grading/project';
import {stagePoints, tickedIn} from '../../domain/grading/standing';
import {useBoard} from './BoardContext';
import {roleName} from './Projects';
import styles from './styles.module.css';

/** The project on one sheet of paper; screens have the fields instead. */
export function PrintedProject(): ReactNode {
  const {rubric, state} = useBoard();
  const {project, role} = state;
  return (
    <table className={styles.printed}>
      <caption>{`${nameOf(project)} (${roleName(role)})`}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            {translate({
              id: 'course.Workbench.stage',
              message: 'Etap',
              description: 'Column: stage',
            })}
          </th>
          <th scope="col">
            {translate({
              id: 'course.Workbench.pointsColumn',
              message: 'Punkty',
              description: 'Column: points',
            })}
          </th>
          <th scope="col">
            {translate({
              id: 'course.Workbench.criteria',
              message: 'Kryteria',
              description: 'Column: ticked criteria',
            })}
          </th>
          <th scope="col">
            {translate({
              id: 'course.Workbench.evidenceColumn',
              message: 'Dowód',
              description: 'Column: evidence',
            })}
          </th>
        </tr>
      </thead>
      <tbody>
        {rubric.stages.map((stage) => (
          <tr key={stage.id}>
            <td>{stage.number}</td>
            <td>{stage.title}</td>
            <td>
              {`${stagePoints(project, stage, role) ?? '–'} / ${stage.points}`}
            </td>
            <td>
              {`${tickedIn(project, stage, role)} / ${stage.criteria.length}`}
            </td>
            <td>{textIn(project, evidenceKey(stage.id))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
