import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CourseSummary} from '../../domain/course/summary';
import {Section} from './Section';
import styles from './styles.module.css';

/** The roadmap as a line of stations. */
export function Sessions({
  sessions,
}: Pick<CourseSummary, 'sessions'>): ReactNode {
  return (
    <Section
      id="sessions"
      title={translate({
        id: 'course.Landing.sessions',
        message: 'Roadmapa: dziewięć sesji',
        description: 'Heading of the landing page',
      })}
      more={{
        to: '/docs/roadmap/',
        label: translate({
          id: 'course.Landing.allSessions',
          message: 'Cała roadmapa z agendą i narzędziami',
          description: 'Link to the roadmap',
        }),
      }}>
      <ol className={`course-roadmap course-marks ${styles.roadmap ?? ''}`}>
        {sessions.map(({url, title, text}) => (
          <li key={url}>
            <p>
              <Link to={url}>{title}</Link>
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
