/** What a foreign word may be a form of. */
type Candidate = {
  readonly stem: string;
  /** Whether the ending alone is reason enough, even when nothing else is known of such a stem. */
  readonly sure: boolean;
};

type Rule = {
  readonly ending: RegExp;
  readonly undone: string;
  readonly sure?: boolean;
};

/**
 * Endings of foreign nouns, folded, the safest reading first. A stem ends in a consonant: *pipeline, grafana, repo* lose their
 * last vowel too, for Polish drops it before most endings (*pipelinu, Grafanie, repa*).
 *
 * Endings that English words have as well (*ecosystem, workflow, random, service*) are not sure.
 */
const rules: readonly Rule[] = [
  {ending: /(?:ami|owi)$/, undone: '', sure: true},
  {ending: /(?<![eo])ach$/, undone: '', sure: true},
  {ending: /ow$/, undone: ''},
  {ending: /(?<=[kg])iem$/, undone: '', sure: true},
  {ending: /(?<!syst|probl|^it|mod|tot|tand)em$/, undone: '', sure: true},
  {ending: /em$/, undone: ''},
  {ending: /om$/, undone: ''},
  // Docker → Dockerze, developer → developerzy; endpoint → endpoincie; Cloud → Cloudzie; host → hoście.
  {ending: /rz[ey]$/, undone: 'r', sure: true},
  {ending: /scie$/, undone: 'st', sure: true},
  {ending: /sci$/, undone: 'st', sure: true},
  {ending: /cie$/, undone: 't', sure: true},
  {ending: /dzie$/, undone: 'd', sure: true},
  {ending: /ce$/, undone: 'k'},
  {ending: /cy$/, undone: 'k'},
  {ending: /dz[ey]$/, undone: 'g'},
  {ending: /dzi$/, undone: 'd'},
  {ending: /ci$/, undone: 't'},
  {ending: /szie$/, undone: 'sz', sure: true},
  {ending: /i[aeuo]$/, undone: '', sure: true},
  {ending: /ii$/, undone: '', sure: true},
  // After a vowel, y is a consonant: deploy, gateway.
  {ending: /[aeiou]$|(?<![aeiou])y$/, undone: '', sure: true},
  {ending: /['-]?s$/, undone: ''},
  {ending: /es$/, undone: ''},
  {ending: /ies$/, undone: ''},
];

/** A foreign stem is pronounceable and long enough not to be an accident. */
const plausible = /^(?=.*[aeiouy]).{3,}$/s;

/**
 * The stems that a folded form of a foreign noun may have, likeliest first.
 *
 * @param hasAccent Whether the form is written with `ów`, which makes that ending certain.
 */
export function nounStems(form: string, hasAccent: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (stem: string, sure: boolean) => {
    if (plausible.test(stem) || (sure && /^[^aeiouy']{3,}$/.test(stem)))
      candidates.push({stem, sure});
  };
  for (const {ending, undone, sure = false} of rules) {
    const base = form.replace(ending, '');
    if (base === form) continue;
    const stem = base + undone;
    add(stem, sure || (hasAccent && ending.source === 'ow$'));
    // An e that should have gone: pipelineów.
    add(stem.replace(/(?<=[^aeiouy])e$/, ''), false);
    add(withLostE(stem), false);
  }
  add(withLostE(form), false);
  add(form.replace(/e([kc])$/, '$1'), false);
  return candidates.filter(({stem}) => stem !== form);
}

/** *klastr* → *klaster*, *filtr* → *filter*: the e that comes and goes between two last consonants. */
function withLostE(stem: string): string {
  return stem.replace(/([^aeiouy])([rklnc])$/, '$1e$2');
}
