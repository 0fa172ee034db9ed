/** One line of an affix table: takes `strip` off a word that fits `condition`, and puts `add` in its place. */
export type AffixRule = {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** Whether the rest of the word, the affixed end included, allows the rule. */
  readonly fits: (word: string) => boolean;
};

/** What an `.aff` file says, as far as it matters to find the forms of a word. */
export type Affixes = {
  readonly prefixes: readonly AffixRule[];
  readonly suffixes: ReadonlyMap<string, readonly AffixRule[]>;
  /** Flags whose prefixes and suffixes may meet in one word. */
  readonly crossing: ReadonlySet<string>;
  /** Splits the flags of a dictionary entry, in the notation the file announces. */
  readonly flagsOf: (text: string) => string[];
  /** Flags of entries that are no words by themselves or no words at all. */
  readonly needAffix: string | undefined;
  readonly forbidden: string | undefined;
};

/**
 * Reads a Hunspell affix file. Affixes on affixes and flag aliases (`AF`) do not occur in the Polish dictionary; meeting
 * one is an error, so that a new dictionary cannot quietly lose words.
 */
export function parseAffixes(aff: string): Affixes {
  const prefixes: AffixRule[] = [];
  const suffixes = new Map<string, AffixRule[]>();
  const crossing = new Set<string>();
  const settings = new Map<string, string>();
  const conditions = new Map<string, RegExp>();
  for (const line of aff.split(/\r?\n/)) {
    const [kind = '', flag = '', third = '', fourth = '', condition = '.'] =
      line.trim().split(/\s+/);
    if (kind !== 'PFX' && kind !== 'SFX') {
      settings.set(kind, flag);
      continue;
    }
    if (/^\d+$/.test(fourth) && (third === 'Y' || third === 'N')) {
      if (third === 'Y') crossing.add(flag);
      continue;
    }
    if (fourth.includes('/'))
      throw new Error(
        `The affix file lets "${fourth}" take affixes of its own, which the lexicon cannot read.`,
      );
    const rule = {
      flag,
      strip: emptyFor0(third),
      add: emptyFor0(fourth),
      fits: test(condition, kind === 'PFX', conditions),
    };
    if (kind === 'PFX') prefixes.push(rule);
    else suffixes.set(flag, [...(suffixes.get(flag) ?? []), rule]);
  }
  if (settings.has('AF'))
    throw new Error(
      'The affix file uses flag aliases (AF), which the lexicon cannot read.',
    );
  return {
    prefixes,
    suffixes,
    crossing,
    flagsOf: flagReader(settings.get('FLAG')),
    needAffix: settings.get('NEEDAFFIX'),
    forbidden: settings.get('FORBIDDENWORD'),
  };
}

function emptyFor0(affix: string): string {
  return affix === '0' ? '' : affix;
}

/** A condition is a regular expression of letters, dots and bracketed sets, and sits at the affixed end of the word. */
function test(
  condition: string,
  atStart: boolean,
  known: Map<string, RegExp>,
): (word: string) => boolean {
  if (condition === '.') return () => true;
  const key = `${atStart ? '^' : ''}${condition}`;
  const escaped = condition.replace(/[\\*+?{}()|$/-]/g, String.raw`\$&`);
  const pattern =
    known.get(key) ??
    new RegExp(atStart ? `^(?:${escaped})` : `(?:${escaped})$`, 'u');
  known.set(key, pattern);
  return (word) => pattern.test(word);
}

function flagReader(notation: string | undefined): Affixes['flagsOf'] {
  if (notation === 'num') return (text) => text.split(',');
  const flag = notation === 'long' ? /../gsu : /./gsu;
  return (text) => text.match(flag) ?? [];
}
