import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {cheapestNext} from '../../domain/grading/cheapestNext';
import {useBoard} from './BoardContext';
import {StageLink} from './StageLink';
import styles from './styles.module.css';

/** How many suggestions are enough. */
const shown = 5;

/** Which points cost the least work now. */
export function NextPoints(): ReactNode {
  const {rubric, state, whatIf} = useBoard();
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const next = cheapestNext(state.project, rubric, state.role, whatIf);
  const hoursOf = (hours: number) =>
    hours.toLocaleString(currentLocale, {maximumFractionDigits: 1});
  return (
    <section aria-labelledby="next" className={styles.next}>
      <Heading as="h2" id="next">
        {translate({
          id: 'course.Workbench.next',
          message: 'Najtańsze następne punkty',
          description: 'Heading: where points cost the least work',
        })}
      </Heading>
      {next.length === 0 ? (
        <p>
          {translate({
            id: 'course.Workbench.allPoints',
            message: 'Masz wszystkie punkty.',
            description: 'No points are missing',
          })}
        </p>
      ) : (
        <>
          <p>
            {translate({
              id: 'course.Workbench.nextText',
              message:
                'Najpierw etapy, w których punkt kosztuje najmniej godzin. Godziny są naszym szacunkiem; liczymy tylko kryteria, których nie masz odhaczonych. Etapy zależą od siebie, więc sprawdź, czy masz już to, na czym etap się opiera.',
              description: 'Explains the order of the suggestions',
            })}
          </p>
          <ol>
            {next.slice(0, shown).map(({stage, missing, hours}) => (
              <li key={stage.id}>
                <StageLink stage={stage} to={`#${stage.id}`} />{' '}
                {hours === 0
                  ? translate(
                      {
                        id: 'course.Workbench.nextReady',
                        message:
                          'do wzięcia {missing} pkt; wszystkie kryteria są odhaczone, oddaj etap',
                        description: 'A suggestion that costs no more work',
                      },
                      {missing},
                    )
                  : translate(
                      {
                        id: 'course.Workbench.nextItem',
                        message: 'do wzięcia {missing} pkt za około {hours} h',
                        description: 'A suggestion; hours is a number',
                      },
                      {missing, hours: hoursOf(hours)},
                    )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
