import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {
  exerciseShare,
  hasCode,
  lastTouchOf,
  questionShare,
  type OutlinePage,
} from '../../domain/progress/outline';
import {isDone, type EditionProgress} from '../../domain/progress/progress';
import styles from './styles.module.css';

/** A page of the course and what was done on it. */
export function PageRow({
  page,
  own,
  children,
}: {
  readonly page: OutlinePage;
  readonly own: EditionProgress;
  /** What can be done with it once anything is kept of it. */
  readonly children: ReactNode;
}): ReactNode {
  const exercises = exerciseShare(page, own);
  const questions = questionShare(page, own);
  const {i18n} = useDocusaurusContext();
  const last = lastTouchOf(own, page.id);
  const facts = [
    ...(isDone(own, page.id) ? [doneText()] : []),
    ...(exercises.total > 0 ? [exercisesText(exercises)] : []),
    ...(questions.total > 0 ? [questionsText(questions)] : []),
    ...(hasCode(own, page.id) ? [codeText()] : []),
    ...(last === undefined
      ? []
      : [
          lastText(
            new Intl.DateTimeFormat(i18n.currentLocale, {
              dateStyle: 'medium',
            }).format(last),
          ),
        ]),
  ];
  return (
    <li>
      <Link to={page.url}>{page.title}</Link>
      {facts.length > 0 && (
        <span className={styles.facts}> {facts.join(' · ')}</span>
      )}
      {last !== undefined && children}
    </li>
  );
}

function codeText(): string {
  return translate({
    id: 'course.ProgressPage.code',
    message: 'jest Twój kod',
    description: 'After the link to a page on which code of the reader is kept',
  });
}

function lastText(date: string): string {
  return translate(
    {
      id: 'course.ProgressPage.lastTouch',
      message: 'ostatnio: {date}',
      description: 'When the reader last did something on a page',
    },
    {date},
  );
}

function doneText(): string {
  return translate({
    id: 'course.ProgressPage.done',
    message: '✓ ukończone',
    description: 'After the link to a page that is done',
  });
}

function exercisesText(share: ReturnType<typeof exerciseShare>): string {
  return translate(
    {
      id: 'course.ProgressPage.exercises',
      message: 'ćwiczenia: {done} z {total}',
      description: 'Exercises of a page that are done; both are numbers',
    },
    share,
  );
}

function questionsText(share: ReturnType<typeof questionShare>): string {
  return translate(
    {
      id: 'course.ProgressPage.questions',
      message: 'quiz: {done} z {total} dobrze',
      description:
        'Questions of a page that were answered well last time; both are numbers',
    },
    share,
  );
}
