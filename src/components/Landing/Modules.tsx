import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CourseSummary} from '../../domain/course/summary';
import {Section} from './Section';
import styles from './styles.module.css';

/** The weekends, each with its hours. */
export function Modules({modules}: Pick<CourseSummary, 'modules'>): ReactNode {
  return (
    <Section
      id="weekends"
      title={translate({
        id: 'course.Landing.weekends',
        message: 'Cztery zjazdy',
        description: 'Heading of the landing page',
      })}
      more={{
        to: '/docs/modules/',
        label: translate({
          id: 'course.Landing.allWeekends',
          message: 'Jak zjazdy łączą się w całość',
          description: 'Link to the page on all weekends',
        }),
      }}>
      <ol className={`course-marks ${styles.cards ?? ''}`}>
        {modules.map(({module, title, url, text, hours}) => (
          <li key={url} className={styles.card}>
            <span className={styles.cardMark}>
              <Translate
                id="course.Landing.weekendMark"
                description="Number and hours of a weekend"
                values={{module, hours}}>
                {'Zjazd {module} · {hours} h'}
              </Translate>
            </span>
            <strong className={styles.cardTitle}>
              <Link to={url}>{title}</Link>
            </strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
