import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Section} from './Section';
import styles from './styles.module.css';

/** Where to start, by what the reader does today. */
export function FirstSteps(): ReactNode {
  const paths = [
    {
      who: translate({
        id: 'course.Landing.dataScientist',
        message: 'Budujesz modele',
        description: 'Heading: for data scientists',
      }),
      what: translate({
        id: 'course.Landing.dataScientistText',
        message:
          'Masz model i nie wiesz, co dalej. Zacznij od API modelu, a pojęcia z produkcji sprawdzaj w słowniku.',
        description: 'Advice for data scientists',
      }),
      to: '/docs/modules/model-api/',
      link: translate({
        id: 'course.Landing.dataScientistLink',
        message: 'Zjazd 1: model za API',
        description: 'Link for data scientists',
      }),
    },
    {
      who: translate({
        id: 'course.Landing.engineer',
        message: 'Tworzysz oprogramowanie',
        description: 'Heading: for backend and DevOps engineers',
      }),
      what: translate({
        id: 'course.Landing.engineerText',
        message:
          'Znasz API, kontenery albo klastry, a model to dla Ciebie czarna skrzynka. Zacznij od architektury systemu ML.',
        description: 'Advice for backend and DevOps engineers',
      }),
      to: '/docs/roadmap/architecture/',
      link: translate({
        id: 'course.Landing.engineerLink',
        message: 'Sesja 1: architektura AI/ML',
        description: 'Link for backend and DevOps engineers',
      }),
    },
    {
      who: translate({
        id: 'course.Landing.newcomer',
        message: 'Dopiero się rozglądasz',
        description: 'Heading: for newcomers',
      }),
      what: translate({
        id: 'course.Landing.newcomerText',
        message:
          'Nie wiesz, czym różni się ML Engineer od MLOps Engineera i po co Ci tyle narzędzi? Zacznij od ról i umiejętności.',
        description: 'Advice for newcomers',
      }),
      to: '/docs/start/roles/',
      link: translate({
        id: 'course.Landing.newcomerLink',
        message: 'Role w świecie ML',
        description: 'Link for newcomers',
      }),
    },
  ];
  return (
    <Section
      id="where-to-start"
      title={translate({
        id: 'course.Landing.whereToStart',
        message: 'Od czego zacząć',
        description: 'Heading of the landing page',
      })}>
      <ul className={styles.cards}>
        {paths.map(({who, what, to, link}) => (
          <li key={to} className={styles.card}>
            <strong className={styles.cardTitle}>{who}</strong>
            <span>{what}</span>
            <Link to={to}>{link}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
