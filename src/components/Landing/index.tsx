import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {LandingData} from '../../domain/course/summary';
import {courseJsonLd} from '../../domain/course/jsonLd';
import JsonLd from '../JsonLd';
import useSiteAddress from '../useSiteAddress';
import {FirstSteps} from './FirstSteps';
import {Hero} from './Hero';
import {Modules} from './Modules';
import {News} from './News';
import {Project} from './Project';
import {Sessions} from './Sessions';

/** The first page: what the course is, for whom, where to start, what it holds, what is new. */
export default function Landing({
  course,
}: {
  readonly course: LandingData;
}): ReactNode {
  const description = translate({
    id: 'course.Landing.description',
    message:
      'Notatki, roadmapa, projekt i słownik kursu MLOps i AI/ML: od modelu w notatniku do usługi, która działa na produkcji.',
    description: 'Description of the site for search engines',
  });
  return (
    <Layout description={description}>
      <CourseMetadata course={course} description={description} />
      <main>
        <Hero termCount={course.termCount} />
        <FirstSteps />
        <Modules modules={course.modules} />
        <Sessions sessions={course.sessions} />
        <Project stages={course.stages} points={course.points} />
        <News posts={course.posts} />
      </main>
    </Layout>
  );
}

function CourseMetadata({
  course,
  description,
}: {
  readonly course: LandingData;
  readonly description: string;
}): ReactNode {
  const address = useSiteAddress();
  const name = translate({
    id: 'course.Landing.name',
    message: 'Kurs MLOps i AI/ML',
    description: 'Name of the course in structured data',
  });
  const url = address(useBaseUrl('/'));
  return <JsonLd data={courseJsonLd({name, description, url, course})} />;
}
