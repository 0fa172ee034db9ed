/** Why what was written are no points of a stage. */
export type PointsProblem =
  'noNumber' | 'negative' | 'fraction' | 'aboveMaximum';

/** Reads what somebody wrote into a field for points; an empty field means that none are given yet. */
export function readPoints(
  text: string,
  maximum: number,
): {readonly points: number | null} | {readonly problem: PointsProblem} {
  const trimmed = text.trim();
  if (trimmed === '') return {points: null};
  if (!/^[+-]?\d{1,9}(?:[.,]\d+)?$/.test(trimmed)) return {problem: 'noNumber'};
  const points = Number(trimmed.replace(',', '.'));
  const problem = pointsProblem(points, maximum);
  return problem === undefined ? {points} : {problem};
}

/** Points are whole, as those of the course are. */
export function pointsProblem(
  points: number,
  maximum: number,
): PointsProblem | undefined {
  if (points < 0) return 'negative';
  if (!Number.isInteger(points)) return 'fraction';
  return points > maximum ? 'aboveMaximum' : undefined;
}
