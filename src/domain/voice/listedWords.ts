import type {Localized} from '../locale';

// cspell:disable – patterns hold beginnings of words
/** A word that reads like a translation or an office, and what a colleague at a screen would say. */
export type ListedWord = {
  readonly pattern: RegExp;
  readonly instead: string;
  /** A sentence in which the word is the right one. */
  readonly unless?: RegExp;
  /** Who may do it: the word is the right one when one of them stands close by. */
  readonly subjects?: RegExp;
};

/** People speak, ask and carry; programs, texts and numbers do not. */
const polishPeople =
  /(?<!\p{L})(?:kto|ktoś|nikt|każdy|człowiek|ludzie|osoba|osoby|zespół|zespoły|prowadząc\p{L}+|student\p{L}*|uczestni\p{L}+|czytelni\p{L}+|autor\p{L}*|użytkownik|użytkownicy|analityk|analitycy|programist\p{L}+|inżynier\p{L}*|kolega|koleżanka|szef\p{L}*|recenzent\p{L}*|redaktor|ty|ja|on|ona|oni|mentor|biznes|firma|data scientist|engineer)(?!\p{L})/iu;
const englishPeople =
  /\b(?:who|whoever|you|we|they|he|she|I|people|person|someone|somebody|nobody|everyone|anyone|teams?|lecturers?|students?|participants?|readers?|authors?|users?|analysts?|programmers?|developers?|engineers?|scientists?|colleagues?|boss|managers?|reviewers?|editors?|owners?|mentors?|business|company|stakeholders?)\b/i;

/** The house's list: CONTENT of the course, "Voice". Patterns are matched in the text without code and titles of sources. */
export const listedWords: Localized<readonly ListedWord[]> = {
  pl: [
    {
      pattern: word('(?:stoi|stoją)(?!\\s+w\\s+(?:miejscu|kolejce))'),
      instead: 'jest, znajduje się, działa',
      subjects: polishPeople,
    },
    {
      pattern: word(
        'mówi(?!\\s+się)|mówią|mówił[aoy]?|powie(?!\\s+się)|powiedzą',
      ),
      instead: 'oznacza, podaje, opisuje, pokazuje',
      subjects: polishPeople,
    },
    {
      pattern: word('niesie|niosą|niósł|niosł[aoy]'),
      instead: 'zawiera, przekazuje, oznacza',
    },
    {
      pattern: word('kłamie|kłamią|kłamał[aoy]?'),
      instead: 'podaje nieprawdę, wprowadza w błąd',
      subjects: polishPeople,
    },
    {
      pattern: word('boli|bolą|bolał[aoy]?'),
      instead: 'przeszkadza, sprawia kłopot',
    },
    {
      pattern: word('woła|wołają|zawoła|wołał[aoy]?'),
      instead: 'wywołuje',
      subjects: polishPeople,
    },
    {
      pattern: word(
        '(?:nie\\s+)?ma\\s+końca|bez\\s+końca|potrzebuje\\s+końca|ma\\s+koniec',
      ),
      instead: 'bez ograniczenia, dowolnie długo; ma górną granicę',
    },
    {
      pattern: word('odmow[aęyą]\\s+za'),
      instead: 'odrzucenie z powodu (czego)',
    },
    {pattern: word('w\\s+celu|celem\\s+\\p{L}+nia'), instead: 'żeby, aby'},
    {pattern: word('posiada\\p{L}*'), instead: 'ma, mieć'},
    {pattern: word('dedykowan\\p{L}+'), instead: 'przeznaczony, osobny'},
    {pattern: word('poprzez'), instead: 'przez'},
    {pattern: word('w\\s+oparciu\\s+o'), instead: 'na podstawie'},
    {
      pattern: word('w\\s+przypadku\\s+gdy|w\\s+sytuacji\\s+gdy'),
      instead: 'gdy',
    },
    {
      pattern: word('dokon(?:ać|uje|ują|ujemy|ano|uj)'),
      instead: 'czasownik zamiast „dokonać czegoś”',
    },
    {
      pattern: word('warto\\s+(?:zauważyć|pamiętać|podkreślić|wspomnieć)'),
      instead: 'samo zdanie, bez zapowiedzi',
    },
    {
      pattern: word('niniejsz\\p{L}+'),
      instead: 'ten, ta, to',
    },
  ],
  en: [
    {
      pattern: word('answer(?:s|ed|ing)?'),
      instead: 'response, return, reply',
      unless:
        /\b(?:questions?|quiz(?:zes)?|exam|exercises?|ask(?:s|ed|ing)?|interview|reviews?|assistant|agent|chatbot|prompt|RAG|LLM)\b|\?/i,
    },
    {pattern: word('mend(?:s|ed|ing)?'), instead: 'fix, correct'},
    {
      pattern: word(
        '(?:stands?|stood)(?!-|\\s+(?:for|out|by|up|still|in\\s+for)\\b)',
      ),
      instead: 'is, runs, appears',
      unless: /\b(?:people|you|we|they|person|team)\s+(?:stands?|stood)\b/i,
    },
    {
      pattern: word('says'),
      instead: 'shows, means, states, returns',
      subjects: englishPeople,
    },
    {
      pattern: word('carr(?:y|ies|ied)(?!\\s+(?:out|on|over))'),
      instead: 'contain, include, pass',
      unless: /\b(?:you|we|they|people|person|team)\s+carr/i,
    },
    {
      pattern: word('asks?\\s+for'),
      instead: 'request, need, require',
      subjects: englishPeople,
    },
    {
      pattern: word('for\\s*ever'),
      instead: 'indefinitely, without a limit',
    },
    {pattern: word('kin'), instead: 'related, similar'},
    {
      pattern: word('lies'),
      instead: 'is, is wrong, misleads',
      subjects: englishPeople,
    },
    {pattern: word('knock(?:s|ed|ing)?'), instead: 'try, call, send'},
    {pattern: word('anew'), instead: 'again'},
    {pattern: word('in\\s+order\\s+to'), instead: 'to'},
    {pattern: word('utili[sz]e[sd]?'), instead: 'use'},
    {pattern: word('leverag(?:e[sd]?|ing)'), instead: 'use'},
    {
      pattern: word('it\\s+is\\s+worth\\s+(?:noting|mentioning)'),
      instead: 'the sentence without its announcement',
    },
  ],
};

/** Whole words: JavaScript's `\b` knows no Polish letters. */
function word(pattern: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${pattern})(?![\\p{L}\\p{N}_-])`,
    'giu',
  );
}
