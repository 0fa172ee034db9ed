import {roles, type Role} from '../../domain/grading/project';
import {recordOf} from '../../domain/semilattice/fields';

/** What this browser shows of the projects. It is not merged: another device may show something else. */
export type View = {readonly project: string | undefined; readonly role: Role};

/** Reads foreign text; what cannot be read is the view of somebody new. */
export function readView(text: string | null): View {
  const {project, role} = recordOf(parsed(text)) ?? {};
  return {
    project: typeof project === 'string' ? project : undefined,
    role: roles.find((known) => known === role) ?? 'team',
  };
}

export function writeView(view: View): string {
  return JSON.stringify(view);
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
