import {translate} from '@docusaurus/Translate';

/** What a reader calls a section: its title, or what it is when it has none. */
export function sectionName({
  id,
  title,
}: {
  readonly id: string;
  readonly title: string;
}): string {
  switch (id) {
    case '_facts':
      return translate({
        id: 'course.Translations.facts',
        message: 'Tytuł i opis',
        description: 'Name of the texts above a page: title, summary, lists',
      });
    case '_start':
      return translate({
        id: 'course.Translations.start',
        message: 'Wstęp',
        description: 'Name of what stands above the first heading of a page',
      });
    default:
      return title || id;
  }
}

/** Where a section stands on its page. */
export function sectionHash(id: string): string {
  return id.startsWith('_') ? '' : `#${id}`;
}
