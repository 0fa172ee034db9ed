import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {Rubric} from '../../domain/grading/rubric';
import {useLazy} from '../useLazy';
import {StageLink} from './StageLink';

/** The board comes after the page: without scripts there would be nothing to write into. */
const loadBoard = () => import('./Board');

/** Where a team keeps its points, evidence and notes, stage by stage. */
export default function Workbench({
  rubric,
}: {
  readonly rubric: Rubric;
}): ReactNode {
  const [Board] = useLazy(loadBoard);
  const {collectAnchor} = useBrokenLinks();
  // Stages link to their rows, which come with the board.
  for (const {id} of rubric.stages) collectAnchor(id);
  const title = translate({
    id: 'course.Workbench.title',
    message: 'Warsztat projektu',
    description: 'Title of the workbench',
  });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'course.Workbench.description',
        message:
          'Punkty, kryteria, dowody i uwagi do jedenastu etapów projektu: zapisane tylko w Twojej przeglądarce.',
        description: 'Description of the workbench for search engines',
      })}>
      <main className="container margin-vert--lg" data-application="now">
        <Heading as="h1">{title}</Heading>
        <p>
          <Translate
            id="course.Workbench.intro"
            description="First paragraph of the workbench">
            Tu zespół zapisuje, ile punktów ma za każdy etap, które kryteria
            spełnił i gdzie jest dowód. Zapis zostaje w Twojej przeglądarce i
            nikt inny go nie widzi. Innym przekażesz go plikiem albo
            odnośnikiem.
          </Translate>{' '}
          <Link to="/docs/project/">
            <Translate
              id="course.Workbench.toRubric"
              description="Link to the rubric">
              Zobacz rubrykę
            </Translate>
          </Link>
        </p>
        {Board ? (
          <Board rubric={rubric} />
        ) : (
          <>
            <p>
              <Translate
                id="course.Workbench.needsScripts"
                description="Shown until the board is there, and without scripts">
                Warsztat wczytuje się z przeglądarki. Jeśli nic się nie pojawia,
                włącz JavaScript i odśwież stronę. Etapy, punkty i kryteria są
                też w rubryce, którą przeczytasz i wydrukujesz bez JavaScriptu.
              </Translate>
            </p>
            <ul>
              {rubric.stages.map((stage) => (
                <li key={stage.id} id={stage.id}>
                  <StageLink stage={stage} to={stage.url} />
                </li>
              ))}
            </ul>
          </>
        )}
      </main>
    </Layout>
  );
}
