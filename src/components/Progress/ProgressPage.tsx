import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import {use, useEffect, type ReactNode} from 'react';
import type {EditionOutline} from '../../domain/progress/outline';
import {isEmpty, progressIn} from '../../domain/progress/progress';
import {Damaged} from '../Kept/Damaged';
import {EditionSection} from './EditionSection';
import {keptText} from './keptText';
import {ProgressContext} from './ProgressContext';
import {ProgressFile} from './ProgressFile';
import type {ProgressState} from './progressStore';
import type {Tracker} from './tracker';
import {useOutline} from './useOutline';

/** What the reader has done, how to take it along, how to start again. */
export default function ProgressPage(): ReactNode {
  const {tracker, state, load} = use(ProgressContext);
  const outline = useOutline(true);
  useEffect(() => {
    void load();
  }, [load]);
  const title = translate({
    id: 'course.ProgressPage.title',
    message: 'Mój postęp',
    description: 'Title of the page with the reader’s progress',
  });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'course.ProgressPage.description',
        message:
          'Ukończone lekcje, ćwiczenia i odpowiedzi w quizach kursu MLOps i AI/ML: zapisane tylko w Twojej przeglądarce.',
        description: 'Description of the progress page for search engines',
      })}>
      <main className="container margin-vert--lg" data-application="now">
        <Heading as="h1">{title}</Heading>
        <p>
          <Translate
            id="course.ProgressPage.intro"
            description="First paragraph of the progress page">
            Ukończone strony, zrobione ćwiczenia i odpowiedzi w quizach
            zapamiętuje tylko Twoja przeglądarka. Nikt inny ich nie widzi. Na
            inne urządzenie przeniesiesz je plikiem.
          </Translate>{' '}
          <Link to="/review/">
            <Translate
              id="course.ProgressPage.toReview"
              description="Link to the review page">
              Powtórz pytania, które sprawiły Ci kłopot
            </Translate>
          </Link>
        </p>
        {tracker && state && outline ? (
          <Loaded tracker={tracker} state={state} outline={outline} />
        ) : (
          <p>
            <Translate
              id="course.ProgressPage.needsScripts"
              description="Shown until the progress is there, and without scripts">
              Postęp wczytuje się z przeglądarki. Jeśli nic się nie pojawia,
              włącz JavaScript i odśwież stronę.
            </Translate>
          </p>
        )}
      </main>
    </Layout>
  );
}

function Loaded({
  tracker: {store},
  state: {progress, kept, damaged},
  outline,
}: {
  readonly tracker: Tracker;
  readonly state: ProgressState;
  readonly outline: readonly EditionOutline[];
}): ReactNode {
  const warning = keptText(kept);
  return (
    <>
      {warning !== undefined && (
        <p role="alert" className="alert alert--warning">
          {warning}
        </p>
      )}
      <Damaged
        text={damaged}
        explanation={translate({
          id: 'course.ProgressPage.damagedText',
          message:
            'W przeglądarce był zapis postępu, którego w całości albo w części nie da się odczytać. Co się dało, jest poniżej. Oryginał możesz pobrać, zanim go usuniesz.',
          description: 'Explains what happened to damaged progress',
        })}
        fileName="mlops-course-progress-damaged.txt"
        store={store}
      />
      {outline
        .filter(
          ({edition}, place) =>
            place === 0 || !isEmpty(progressIn(progress, edition)),
        )
        .map((edition) => (
          <EditionSection
            key={edition.edition}
            outline={edition}
            store={store}
            progress={progress}
          />
        ))}
      <ProgressFile store={store} progress={progress} />
    </>
  );
}
