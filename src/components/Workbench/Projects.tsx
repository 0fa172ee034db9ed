import {translate} from '@docusaurus/Translate';
import {useId, useState, type ReactNode} from 'react';
import {
  nameKey,
  nameOf,
  projectIds,
  projectIn,
  roles,
  textLimit,
  type Role,
} from '../../domain/grading/project';
import {useBoard} from './BoardContext';
import {KeptField} from './KeptField';
import styles from './styles.module.css';

/** Which project is open, its name, who writes, and how to take back the last change. */
export function Projects(): ReactNode {
  const {state, store} = useBoard();
  const ids = projectIds(state.grading);
  const choiceId = useId();
  return (
    <div className={styles.bar}>
      {ids.length > 1 && (
        <label className={styles.field} htmlFor={choiceId}>
          {translate({
            id: 'course.Workbench.project',
            message: 'Projekt',
            description: 'Label: choose one of several projects',
          })}
          <select
            id={choiceId}
            value={state.projectId}
            onChange={({currentTarget}) => {
              store.open(currentTarget.value);
            }}>
            {ids.map((id) => (
              <option key={id} value={id}>
                {nameOf(projectIn(state.grading, id)) || unnamed()}
              </option>
            ))}
          </select>
        </label>
      )}
      <KeptField
        label={translate({
          id: 'course.Workbench.name',
          message: 'Nazwa projektu',
          description: 'Label: name of the project',
        })}
        value={nameOf(state.project)}
        maxLength={textLimit}
        problemOf={() => undefined}
        onKeep={(name) => {
          if (name.trim() !== '') store.write([[nameKey, name.trim()]]);
        }}
      />
      <Roles />
      <div className={styles.actions}>
        <button
          type="button"
          className="button button--secondary"
          disabled={!state.canUndo}
          onClick={() => {
            store.undo();
          }}>
          {translate({
            id: 'course.Workbench.undo',
            message: 'Cofnij',
            description: 'Button: take back the last change',
          })}
        </button>
        <button
          type="button"
          className="button button--secondary"
          onClick={() => {
            store.create(
              translate(
                {
                  id: 'course.Workbench.newName',
                  message: 'Projekt {number}',
                  description: 'Name of a further project',
                },
                {number: ids.length + 1},
              ),
            );
          }}>
          {translate({
            id: 'course.Workbench.create',
            message: 'Nowy projekt',
            description: 'Button: begin another project',
          })}
        </button>
        {state.projectId !== undefined && <RemoveProject />}
      </div>
    </div>
  );
}

function Roles(): ReactNode {
  const {state, store} = useBoard();
  const name = useId();
  return (
    <fieldset className={styles.roles}>
      <legend>
        {translate({
          id: 'course.Workbench.role',
          message: 'Kto wpisuje punkty',
          description: 'Legend: in whose role the reader writes',
        })}
      </legend>
      {roles.map((role) => (
        <label key={role}>
          <input
            type="radio"
            name={name}
            checked={state.role === role}
            onChange={() => {
              store.setRole(role);
            }}
          />{' '}
          {roleName(role)}
        </label>
      ))}
    </fieldset>
  );
}

export function roleName(role: Role): string {
  return role === 'team'
    ? translate({
        id: 'course.Workbench.team',
        message: 'zespół',
        description: 'A role: the team itself',
      })
    : translate({
        id: 'course.Workbench.reviewer',
        message: 'recenzent',
        description: 'A role: the reviewer',
      });
}

/** Asks once more; the last change can be taken back, too. */
function RemoveProject(): ReactNode {
  const {state, store} = useBoard();
  const [asked, setAsked] = useState<string>();
  const isAsked = asked !== undefined && asked === state.projectId;
  return (
    <button
      type="button"
      className={isAsked ? 'button button--danger' : 'button button--secondary'}
      onClick={() => {
        if (isAsked) store.remove();
        setAsked(isAsked ? undefined : state.projectId);
      }}>
      {isAsked
        ? translate({
            id: 'course.Workbench.removeForSure',
            message: 'Na pewno usunąć ten projekt?',
            description: 'Button: remove the project, second press',
          })
        : translate({
            id: 'course.Workbench.remove',
            message: 'Usuń projekt',
            description: 'Button: remove the project, first press',
          })}
    </button>
  );
}

function unnamed(): string {
  return translate({
    id: 'course.Workbench.unnamed',
    message: 'bez nazwy',
    description: 'A project without a name',
  });
}
