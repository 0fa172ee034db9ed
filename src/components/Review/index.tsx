import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import {use, useEffect, useState, type ReactNode} from 'react';
import type {Progress} from '../../domain/progress/progress';
import {isCardId, type FlashCard} from '../../domain/review/flashCards';
import {ProgressContext} from '../Progress/ProgressContext';
import {useLazy} from '../useLazy';

/** The terms come when the reader's progress is there. */
const loadDeck = () => import('./CardDeck');
/** The scheduler and all questions come only to a reader who has something to repeat or to learn. */
const loadSession = () => import('./ReviewSession');

/** Questions that went wrong, and cards of terms, brought back when they are about to be forgotten. */
export default function Review(): ReactNode {
  const title = translate({
    id: 'course.Review.title',
    message: 'Powtórki',
    description: 'Title of the review page',
  });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'course.Review.description',
        message:
          'Pytania z quizów, które sprawiły Ci kłopot, i fiszki ze słownika kursu MLOps i AI/ML wracają tu w rosnących odstępach.',
        description: 'Description of the review page for search engines',
      })}>
      <main className="container margin-vert--lg" data-application="now">
        <Heading as="h1">{title}</Heading>
        <p>
          <Translate
            id="course.Review.intro"
            description="First paragraph of the review page">
            Pytanie, na które w quizie padła zła odpowiedź, wraca tu następnego
            dnia, a potem coraz rzadziej, aż je zapamiętasz. Tak samo wracają
            fiszki ze słownika. Terminy zna tylko Twoja przeglądarka.
          </Translate>{' '}
          <Link to="/progress/">
            <Translate
              id="course.Review.toProgress"
              description="Link to the progress page">
              Zobacz swój postęp
            </Translate>
          </Link>
        </p>
        <Questions />
      </main>
    </Layout>
  );
}

function Questions(): ReactNode {
  const {tracker, state, load} = use(ProgressContext);
  const [chosen, setChosen] = useState<readonly FlashCard[]>([]);
  const hasSome =
    state !== undefined && (chosen.length > 0 || hasToRepeat(state.progress));
  useEffect(() => {
    void load();
  }, [load]);
  const [Session] = useLazy(hasSome ? loadSession : undefined);
  const [Deck] = useLazy(state === undefined ? undefined : loadDeck);
  return (
    <>
      {state !== undefined && !hasSome ? (
        <NothingYet />
      ) : tracker === undefined ||
        state === undefined ||
        Session === undefined ? (
        <p>
          <Translate
            id="course.Review.needsScripts"
            description="Shown until the questions are there, and without scripts">
            Pytania wczytują się z przeglądarki. Jeśli nic się nie pojawia,
            włącz JavaScript i odśwież stronę.
          </Translate>
        </p>
      ) : (
        <Session
          store={tracker.store}
          progress={state.progress}
          chosen={chosen}
        />
      )}
      {Deck && state && <Deck progress={state.progress} onLearn={setChosen} />}
    </>
  );
}

function NothingYet(): ReactNode {
  return (
    <p>
      <Translate
        id="course.Review.nothingYet"
        description="Nothing was answered wrongly yet">
        Nie ma tu jeszcze żadnych pytań. Quizy stoją na końcu lekcji; to, w czym
        się pomylisz, trafi tutaj.
      </Translate>{' '}
      <Link to="/docs/modules/">
        <Translate
          id="course.Review.toLessons"
          description="Link to the lessons">
          Przejdź do lekcji
        </Translate>
      </Link>
    </p>
  );
}

/** Whether a question went wrong or a card was looked at. */
function hasToRepeat(progress: Progress): boolean {
  return [...progress.values()].some(({answers}) =>
    [...answers].some(
      ([id, log]) => isCardId(id) || log.some(({right}) => !right),
    ),
  );
}
