/** What a fence is for live code. */
export type LiveFence =
  | {
      readonly kind: 'live';
      readonly id: string | undefined;
      readonly isExercise: boolean;
    }
  | {readonly kind: 'check' | 'solution'; readonly target: string | undefined}
  | {readonly kind: 'output'};

/**
 * Reads the info string of a fence: `python live id=… exercise`, `python check for=…`, `python solution for=…`
 * or `text output`. Nothing when the fence is none of these.
 */
export function liveFenceIn(
  info: string,
): {fence: LiveFence; strange: readonly string[]} | undefined {
  const [language = '', kind, ...words] = info.split(/\s+/);
  if (language === 'text')
    return kind === 'output' ? {fence: {kind}, strange: words} : undefined;
  if (language !== 'python') return undefined;
  switch (kind) {
    case 'live':
      return {
        fence: {
          kind,
          id: valueOf('id', words),
          isExercise: words.includes('exercise'),
        },
        strange: words.filter((word) => !/^(id=.*|exercise)$/.test(word)),
      };
    case 'check':
    case 'solution':
      return {
        fence: {kind, target: valueOf('for', words)},
        strange: words.filter((word) => !word.startsWith('for=')),
      };
    case undefined:
    default:
      return undefined;
  }
}

function valueOf(key: string, words: readonly string[]): string | undefined {
  return words
    .find((word) => word.startsWith(`${key}=`))
    ?.slice(key.length + 1);
}
