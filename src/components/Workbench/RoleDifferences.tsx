import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import {
  roleDifferences,
  type RoleDifference,
} from '../../domain/grading/roleDifferences';
import {standing} from '../../domain/grading/standing';
import {useBoard} from './BoardContext';
import {StageLink} from './StageLink';

/** Where team and reviewer do not agree; nothing until the reviewer has looked at a stage. */
export function RoleDifferences(): ReactNode {
  const {rubric, state} = useBoard();
  const found = roleDifferences(state.project, rubric);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="differences">
      <Heading as="h2" id="differences">
        {translate({
          id: 'course.Workbench.differences',
          message: 'Różnice: zespół i recenzent',
          description: 'Heading: where team and reviewer do not agree',
        })}
      </Heading>
      <p>
        {translate(
          {
            id: 'course.Workbench.bothTotals',
            message: 'Zespół: {team} pkt. Recenzent: {reviewer} pkt.',
            description: 'Totals of both roles',
          },
          {
            team: standing(state.project, rubric, 'team').points,
            reviewer: standing(state.project, rubric, 'reviewer').points,
          },
        )}
      </p>
      <ul>
        {found.map((difference) => (
          <li key={difference.stage.id}>
            <Difference difference={difference} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Difference({
  difference: {stage, team, reviewer, teamOnly, reviewerOnly},
}: {
  readonly difference: RoleDifference;
}): ReactNode {
  return (
    <>
      <StageLink stage={stage} to={`#${stage.id}`} />{' '}
      {translate(
        {
          id: 'course.Workbench.differenceOf',
          message: 'zespół {team}, recenzent {reviewer}.',
          description: 'Points of both roles for a stage; – for none',
        },
        {team: team ?? '–', reviewer: reviewer ?? '–'},
      )}
      <Texts
        label={translate({
          id: 'course.Workbench.teamOnly',
          message: 'Odhaczył tylko zespół:',
          description: 'Before criteria that only the team has ticked',
        })}
        texts={teamOnly}
      />
      <Texts
        label={translate({
          id: 'course.Workbench.reviewerOnly',
          message: 'Odhaczył tylko recenzent:',
          description: 'Before criteria that only the reviewer has ticked',
        })}
        texts={reviewerOnly}
      />
    </>
  );
}

function Texts({
  label,
  texts,
}: {
  readonly label: string;
  readonly texts: readonly string[];
}): ReactNode {
  if (texts.length === 0) return null;
  return (
    <>
      <br />
      {label}
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
