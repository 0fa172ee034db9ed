import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {LandingData} from '../../domain/course/summary';
import {Section} from './Section';
import styles from './styles.module.css';

/** The newest announcements. */
export function News({posts}: Pick<LandingData, 'posts'>): ReactNode {
  const {i18n} = useDocusaurusContext();
  const format = new Intl.DateTimeFormat(i18n.currentLocale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (
    <Section
      id="news"
      title={translate({
        id: 'course.Landing.news',
        message: 'Co nowego',
        description: 'Heading of the landing page',
      })}
      more={{
        to: '/blog/',
        label: translate({
          id: 'course.Landing.allNews',
          message: 'Wszystkie aktualności',
          description: 'Link to the blog',
        }),
      }}>
      <ul className={styles.news}>
        {posts.map(({url, title, date, description}) => (
          <li key={url}>
            <strong className={styles.cardTitle}>
              <Link to={url}>{title}</Link>
            </strong>{' '}
            <time dateTime={date}>{format.format(new Date(date))}</time>
            <p>{description}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
