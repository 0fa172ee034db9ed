import {recordFile} from '../../labs/labFiles';
import {parseLabRecord} from '../../labs/labRecord';
import {didYouMean} from '../../nearest';
import {rawKey} from '../page';
import {problemAtKey, type PageRule} from './rule';

/** A page that names a lab promises code whose tests have passed. */
export const labProblems: PageRule = function* (page, {textOf, foldersIn}) {
  const lab = rawKey(page, 'lab');
  if (
    typeof lab === 'string' &&
    parseLabRecord(textOf(`labs/${lab}/${recordFile}`)) === undefined
  )
    yield problemAtKey(
      page,
      ['lab'],
      `labs/${lab} is no lab whose tests have passed.${didYouMean(lab, foldersIn('labs'))} Correct the name, or record a run: npm run test:labs -- ${lab} --record`,
    );
};
