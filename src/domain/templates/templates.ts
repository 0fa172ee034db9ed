import type {Locale, Localized} from '../locale';

/** The documents that teams hand in, in the order in which the project needs them, by the names of their files in `templates/`. */
export const templates = {
  'business-goal-and-backlog': {
    pl: 'Cel biznesowy i backlog',
    en: 'Business goal and backlog',
  },
  'eda-outline': {pl: 'Zarys EDA', en: 'EDA outline'},
  'data-card': {pl: 'Karta danych', en: 'Data card'},
  'model-card': {pl: 'Karta modelu', en: 'Model card'},
  'validation-and-monitoring-plan': {
    pl: 'Plan walidacji i monitorowania',
    en: 'Validation and monitoring plan',
  },
  'release-checklist': {
    pl: 'Lista kontrolna wydania',
    en: 'Release checklist',
  },
  'retraining-policy': {
    pl: 'Polityka ponownego trenowania',
    en: 'Retraining policy',
  },
  'presentation-outline': {
    pl: 'Zarys prezentacji',
    en: 'Presentation outline',
  },
  'final-report': {pl: 'Raport końcowy', en: 'Final report'},
  retrospective: {pl: 'Raport retrospektywny', en: 'Retrospective report'},
} as const satisfies Readonly<Record<string, Localized>>;

export type TemplateName = keyof typeof templates;

export const templateNames = Object.keys(templates) as [
  TemplateName,
  ...TemplateName[],
];

/** Where a template is: in the repository, and below the site's base. */
export function templatePath(name: TemplateName, locale: Locale): string {
  return `templates/${locale}/${name}.md`;
}

/** The same template, filled in for the churn project. */
export function examplePath(name: TemplateName, locale: Locale): string {
  return `templates/${locale}/examples/${name}.md`;
}

/** The address of all of them as one archive, below the site's base. */
export const templatesArchiveUrl = '/templates/templates.zip';
