import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CourseSummary} from '../../domain/course/summary';
import {Section} from './Section';
import styles from './styles.module.css';

/** The stages of the project with their points; both totals where they differ. */
export function Project({
  stages,
  points,
}: Pick<CourseSummary, 'stages' | 'points'>): ReactNode {
  return (
    <Section
      id="project"
      title={translate({
        id: 'course.Landing.project',
        message: 'Projekt: jedenaście zajęć',
        description: 'Heading of the landing page',
      })}
      more={{
        to: '/docs/project/',
        label: translate({
          id: 'course.Landing.rubric',
          message: 'Rubryka i kryteria oceny',
          description: 'Link to the rubric',
        }),
      }}>
      <ol className={`course-marks ${styles.stages ?? ''}`}>
        {stages.map(({url, title, points: stagePoints}) => (
          <li key={url}>
            <Link to={url}>{title}</Link>{' '}
            <span className={styles.points}>
              <Translate
                id="course.Landing.points"
                description="Points of a stage, short"
                values={{points: stagePoints}}>
                {'{points} pkt'}
              </Translate>
            </span>
          </li>
        ))}
      </ol>
      <p>
        {points.sum === points.announced ? (
          <Translate
            id="course.Landing.total"
            description="Total points of the project"
            values={{sum: points.sum}}>
            {'Razem {sum} pkt.'}
          </Translate>
        ) : (
          <Translate
            id="course.Landing.twoTotals"
            description="The stages add up to another figure than the announced one"
            values={points}>
            {
              'Etapy dają razem {sum} pkt, plan zajęć zapowiada {announced}. Pokazujemy obie liczby.'
            }
          </Translate>
        )}
      </p>
    </Section>
  );
}
