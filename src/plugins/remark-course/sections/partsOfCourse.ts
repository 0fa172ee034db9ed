import type {Catalogue} from '../../../domain/course/catalogue';
import type {Locale} from '../../../domain/locale';
import {labels} from '../labels';

/** A weekend, a session, the project or the introduction. */
export type PartOfCourse = {
  /** Stands in addresses. */
  readonly id: string;
  readonly name: string;
  readonly holds: (pageId: string) => boolean;
};

/** The parts of the course in which a page may stand, each page in one. */
export function partsOfCourse(
  {modules, sessions}: Pick<Catalogue, 'modules' | 'sessions'>,
  locale: Locale,
): PartOfCourse[] {
  const inFolder = (folder: string) => (id: string) =>
    id === folder || id.startsWith(`${folder}/`);
  const folders = [
    ...modules.map(({id, facts}) => ({
      id: `weekend-${facts.module}`,
      name: `${labels.weekend[locale]} ${facts.module}: ${facts.title}`,
      holds: inFolder(id),
    })),
    ...sessions.map(({id, facts}) => ({
      id: `session-${facts.session}`,
      name: `${labels.session[locale]} ${facts.session}: ${facts.title}`,
      holds: inFolder(id),
    })),
  ];
  return [
    ...folders,
    {id: 'project', name: labels.project[locale], holds: inFolder('project')},
    {
      id: 'start',
      name: labels.start[locale],
      holds: (id) =>
        !inFolder('project')(id) && !folders.some(({holds}) => holds(id)),
    },
  ];
}
