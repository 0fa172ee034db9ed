import {translate} from '@docusaurus/Translate';
import type {Filter} from './filters';

/** What readers call a part of the course. */
export function filterName(filter: Filter | undefined): string {
  switch (filter) {
    case undefined:
      return translate({
        id: 'course.Search.all',
        message: 'Wszystko',
        description: 'Search filter: pages of every kind',
      });
    case 'start':
      return translate({
        id: 'course.Search.start',
        message: 'Start',
        description: 'Search filter: introduction',
      });
    case 'modules':
      return translate({
        id: 'course.Search.modules',
        message: 'Zjazdy',
        description: 'Search filter: weekends',
      });
    case 'roadmap':
      return translate({
        id: 'course.Search.roadmap',
        message: 'Roadmapa',
        description: 'Search filter: sessions of the roadmap',
      });
    case 'project':
      return translate({
        id: 'course.Search.project',
        message: 'Projekt',
        description: 'Search filter: the graded project',
      });
    case 'glossary':
      return translate({
        id: 'course.Search.glossary',
        message: 'Słownik',
        description: 'Search filter: glossary',
      });
    case 'blog':
      return translate({
        id: 'course.Search.blog',
        message: 'Aktualności',
        description: 'Search filter: blog',
      });
  }
}
