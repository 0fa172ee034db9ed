import type {BlockContent} from 'mdast';
import type {Locale} from '../../../domain/locale';
import {
  examplePath,
  templatePath,
  templates,
  templatesArchiveUrl,
  type TemplateName,
} from '../../../domain/templates/templates';
import {downloadLink} from '../../nodes/downloadLink';
import {labels} from '../labels';
import {list, paragraph, strong} from '../nodes';

/** Templates with their filled-in examples, and all of them as one archive; nothing where there are none. */
export function templateList(
  names: readonly TemplateName[],
  locale: Locale,
): BlockContent[] {
  if (names.length === 0) return [];
  return [
    paragraph(strong(labels.templates[locale])),
    list([
      ...names.map((name) => [
        downloadLink(`/${templatePath(name, locale)}`, templates[name][locale]),
        ', ',
        downloadLink(
          `/${examplePath(name, locale)}`,
          `${labels.filledIn[locale]} (${templates[name][locale]})`,
        ),
      ]),
      [downloadLink(templatesArchiveUrl, labels.allTemplates[locale])],
    ]),
  ];
}
