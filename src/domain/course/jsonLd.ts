import type {CourseSummary} from './summary';

/** schema.org/Course for the landing page: the weekends are its instances' workload. */
export function courseJsonLd({
  name,
  description,
  url,
  course,
}: {
  readonly name: string;
  readonly description: string;
  /** Whole address of the landing page. */
  readonly url: string;
  readonly course: Pick<CourseSummary, 'modules' | 'sessions'>;
}): unknown {
  const hours = course.modules.reduce((sum, module) => sum + module.hours, 0);
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name,
    description,
    url,
    inLanguage: ['pl', 'en'],
    timeRequired: `PT${hours}H`,
    syllabusSections: [...course.modules, ...course.sessions].map(
      ({title, text}) => ({
        '@type': 'Syllabus',
        name: title,
        description: text,
      }),
    ),
  };
}

/** schema.org/DefinedTerm of a glossary page, in its set. */
export function termJsonLd({
  name,
  description,
  url,
  setUrl,
}: {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  /** Whole address of the glossary. */
  readonly setUrl: string;
}): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    name,
    description,
    url,
    inDefinedTermSet: setUrl,
  };
}

/** schema.org/DefinedTermSet of the glossary's index. */
export function termSetJsonLd({
  name,
  description,
  url,
}: {
  readonly name: string;
  readonly description: string;
  readonly url: string;
}): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    name,
    description,
    url,
  };
}
