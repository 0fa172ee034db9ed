import type {Localized} from '../locale';

/** What the site draws: an admonition of the theme, and the title of a callout that has none of its own. */
export type CalloutKind = {
  readonly admonition: 'note' | 'tip' | 'info' | 'warning' | 'danger';
  /** The theme's own word when it is left out. */
  readonly title?: Localized;
};

const important: CalloutKind = {
  admonition: 'info',
  title: {pl: 'Ważne', en: 'Important'},
};
const summary: CalloutKind = {
  admonition: 'info',
  title: {pl: 'W skrócie', en: 'Summary'},
};
const question: CalloutKind = {
  admonition: 'info',
  title: {pl: 'Pytanie', en: 'Question'},
};
const quotation: CalloutKind = {
  admonition: 'note',
  title: {pl: 'Cytat', en: 'Quotation'},
};
const success: CalloutKind = {
  admonition: 'tip',
  title: {pl: 'Tak jest dobrze', en: 'Success'},
};
const failure: CalloutKind = {
  admonition: 'danger',
  title: {pl: 'Tak nie zadziała', en: 'Failure'},
};

/** By the word in `> [!word]`, as GitHub and Obsidian have them; capitals make no difference. */
export const calloutKinds: Readonly<Record<string, CalloutKind>> = {
  note: {admonition: 'note'},
  tip: {admonition: 'tip'},
  hint: {admonition: 'tip'},
  important,
  info: {admonition: 'info'},
  warning: {admonition: 'warning'},
  attention: {admonition: 'warning'},
  // GitHub's strongest.
  caution: {admonition: 'danger'},
  danger: {admonition: 'danger'},
  error: {admonition: 'danger'},
  abstract: summary,
  summary,
  tldr: summary,
  todo: {admonition: 'info', title: {pl: 'Do zrobienia', en: 'To do'}},
  question,
  help: question,
  faq: question,
  example: {admonition: 'note', title: {pl: 'Przykład', en: 'Example'}},
  quote: quotation,
  cite: quotation,
  success,
  check: success,
  done: success,
  failure,
  fail: failure,
  missing: failure,
  bug: {admonition: 'danger', title: {pl: 'Błąd', en: 'Bug'}},
};
