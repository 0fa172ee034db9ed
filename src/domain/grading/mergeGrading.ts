import {lastWriter} from '../semilattice/lastWriter';
import {mergeMaps} from '../semilattice/mergeMaps';
import type {Grading, Project, Register} from './project';

/** Brings the projects of two devices together; a semilattice, as progress is. */
export function mergeGrading(a: Grading, b: Grading): Grading {
  return mergeMaps(a, b, mergeProjects);
}

function mergeProjects(a: Project, b: Project): Project {
  return mergeMaps(a, b, lastRegister);
}

/** At the same moment the value that is written later in the order of JSON wins: any total order will do. */
function lastRegister(a: Register, b: Register): Register {
  return lastWriter(
    a,
    b,
    (x, y) => JSON.stringify(x.value) > JSON.stringify(y.value),
  );
}
