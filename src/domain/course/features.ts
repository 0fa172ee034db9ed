import {calloutFeature} from '../callouts/calloutFeature';
import {diagramFeature} from '../diagrams/diagramFeature';
import {exerciseFeature} from '../exercises/exerciseFeature';
import {radarFeature} from '../figures/radarFeature';
import {formulaFeature} from '../formulas/formulaFeature';
import {termMarkFeature} from '../glossary/termMarkFeature';
import {labCodeFeature} from '../labCode/labCodeFeature';
import {labErrorsFeature} from '../labErrors/labErrorsFeature';
import {liveCodeFeature} from '../liveCode/liveCodeFeature';
import type {Feature, ParsedPage, Read} from '../markdown/feature';
import {quizFeature} from '../quiz/quizFeature';

/** Every kind of block that writers can use. */
const features = {
  quiz: quizFeature,
  exercise: exerciseFeature,
  liveCode: liveCodeFeature,
  labCode: labCodeFeature,
  labErrors: labErrorsFeature,
  diagram: diagramFeature,
  radar: radarFeature,
  formula: formulaFeature,
  callout: calloutFeature,
  termMark: termMarkFeature,
};

export type FeatureName = keyof typeof features;

type BlockOf<Name extends FeatureName> =
  (typeof features)[Name] extends Feature<infer Block> ? Block : never;

/** What was read of each kind on one page. */
export type Blocks = {readonly [Name in FeatureName]: Read<BlockOf<Name>>};

/** A kind of block whose blocks are only known to have a line. */
export type AnyFeature = Feature<{readonly line: number}>;

/** For one name, `features` and `Blocks` agree; TypeScript cannot follow that through a name that it does not know. */
export function featureOf(name: FeatureName): AnyFeature {
  return features[name] as unknown as AnyFeature;
}

export const featureNames = Object.keys(features) as FeatureName[];

/** Classes of elements that are no text of a page. */
export const unsearchedClasses: readonly string[] = featureNames.flatMap(
  (name) => featureOf(name).unsearched ?? [],
);

/** The kinds whose parts a document puts at its end. */
export const printedBlocks = featureNames.flatMap((name) => {
  const {printed} = featureOf(name);
  return printed === undefined ? [] : [{name, ...printed}];
});

/** Reads the blocks of a page. */
export function readBlocks(page: ParsedPage): Blocks {
  return Object.fromEntries(
    featureNames.map((name) => [name, features[name].read(page)]),
  ) as Blocks;
}
