import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {startAgain, startPageAgain} from '../../domain/progress/changes';
import {
  pageShare,
  type EditionOutline,
  type OutlineGroup,
  type OutlinePage,
} from '../../domain/progress/outline';
import {
  isDone,
  isEmpty,
  progressIn,
  type EditionProgress,
  type Progress,
} from '../../domain/progress/progress';
import {PageRow} from './PageRow';
import type {ProgressStore} from './progressStore';
import {StartAgain} from './StartAgain';
import styles from './styles.module.css';

/** One edition: a square for every page, part by part; each part opens to its list. */
export function EditionSection({
  outline: {edition, groups},
  store,
  progress,
}: {
  readonly outline: EditionOutline;
  readonly store: ProgressStore;
  readonly progress: Progress;
}): ReactNode {
  const own = progressIn(progress, edition);
  return (
    <section aria-labelledby={`edition-${edition}`}>
      <Heading as="h2" id={`edition-${edition}`}>
        <Translate
          id="course.ProgressPage.edition"
          description="Heading: an edition of the course"
          values={{edition}}>
          {'Edycja {edition}'}
        </Translate>
      </Heading>
      <p>
        <Translate
          id="course.ProgressPage.total"
          description="All pages of an edition; both are numbers"
          values={pageShare(
            groups.flatMap(({pages}) => pages),
            own,
          )}>
          {'Ukończone strony: {done} z {total}.'}
        </Translate>
      </p>
      <ul className={styles.groups}>
        {groups.map((group) => (
          <li key={group.id}>
            <Group
              group={group}
              own={own}
              startAgainOn={(page) => (
                <StartPageAgain
                  page={page}
                  progress={progress}
                  onForget={() => {
                    store.change(edition, startPageAgain(page.id));
                  }}
                />
              )}
            />
          </li>
        ))}
      </ul>
      {!isEmpty(own) && (
        <StartAgain
          label={translate(
            {
              id: 'course.ProgressPage.startAgain',
              message: 'Zacznij edycję {edition} od nowa',
              description: 'Button: forget the progress in an edition',
            },
            {edition},
          )}
          question={translate(
            {
              id: 'course.ProgressPage.startAgainQuestion',
              message:
                'Usunąć cały postęp w edycji {edition}? Tego nie da się cofnąć, także na urządzeniach, z którymi połączysz postęp później. Możesz go najpierw zapisać do pliku.',
              description: 'Question before the progress is forgotten',
            },
            {edition},
          )}
          progress={progress}
          onForget={() => {
            store.change(edition, startAgain);
          }}
        />
      )}
    </section>
  );
}

function Group({
  group,
  own,
  startAgainOn,
}: {
  readonly group: OutlineGroup;
  readonly own: EditionProgress;
  readonly startAgainOn: (page: OutlinePage) => ReactNode;
}): ReactNode {
  const {done, total} = pageShare(group.pages, own);
  return (
    <details className={styles.group}>
      <summary>
        <span className={styles.name}>{groupName(group)}</span>
        <span className={styles.cells} aria-hidden="true">
          {group.pages.map(({id}) => (
            <span
              key={id}
              className={isDone(own, id) ? styles.done : styles.open}
            />
          ))}
        </span>
        <span className={styles.share}>
          {translate(
            {
              id: 'course.ProgressPage.share',
              message: 'ukończone: {done} z {total}',
              description: 'Pages of a weekend, session …; both are numbers',
            },
            {done, total},
          )}
        </span>
      </summary>
      <ul className={styles.pages}>
        {group.pages.map((page) => (
          <PageRow key={page.id} page={page} own={own}>
            {startAgainOn(page)}
          </PageRow>
        ))}
      </ul>
    </details>
  );
}

function StartPageAgain({
  page: {title},
  progress,
  onForget,
}: {
  readonly page: OutlinePage;
  readonly progress: Progress;
  readonly onForget: () => void;
}): ReactNode {
  return (
    <StartAgain
      label={translate(
        {
          id: 'course.ProgressPage.startPageAgain',
          message: 'Zacznij od nowa: {title}',
          description: 'Button: forget the progress on a page',
        },
        {title},
      )}
      question={translate(
        {
          id: 'course.ProgressPage.startPageAgainQuestion',
          message:
            'Usunąć wszystko, co zapisało się na stronie „{title}”: ukończenie, ćwiczenia, odpowiedzi w quizie i Twój kod? Tego nie da się cofnąć, także na urządzeniach, z którymi połączysz postęp później. Możesz go najpierw zapisać do pliku.',
          description: 'Question before the progress on a page is forgotten',
        },
        {title},
      )}
      progress={progress}
      onForget={onForget}
    />
  );
}

function groupName({kind, number, title}: OutlineGroup): string {
  switch (kind) {
    case 'start':
      return translate({
        id: 'course.ProgressPage.start',
        message: 'Start',
        description: 'Part of the course: introduction',
      });
    case 'module':
      return translate(
        {
          id: 'course.ProgressPage.module',
          message: 'Zjazd {number}: {title}',
          description: 'A weekend of the course',
        },
        {number: number ?? '', title},
      );
    case 'session':
      return translate(
        {
          id: 'course.ProgressPage.session',
          message: 'Sesja {number}: {title}',
          description: 'A session of the roadmap',
        },
        {number: number ?? '', title},
      );
    case 'project':
      return translate({
        id: 'course.ProgressPage.project',
        message: 'Projekt',
        description: 'Part of the course: the graded project',
      });
  }
}
