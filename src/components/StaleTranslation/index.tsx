import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Admonition from '@theme/Admonition';
import type {ReactNode} from 'react';
import {comparisonUrl} from '../../domain/course/comparisonUrl';
import {sectionHash, sectionName} from '../Translations/sectionName';

/** Says that a translation is behind the Polish page, in which sections, and where both stand side by side. */
export default function StaleTranslation({
  frontMatter,
  toc,
  permalink,
}: {
  /** `stale` is what `npm run translate:pin -- --stale` writes; the check knows that it is true. */
  readonly frontMatter: object;
  readonly toc: readonly {readonly id: string; readonly value: string}[];
  /** Path of the page, with the base. */
  readonly permalink: string;
}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {stale = []} = frontMatter as {stale?: readonly string[]};
  if (stale.length === 0) return null;
  const sections = stale.map((id) => ({
    id,
    // The theme keeps the text of a heading as HTML.
    title: (toc.find((entry) => entry.id === id)?.value ?? '').replace(
      /<[^>]*>/g,
      '',
    ),
  }));
  const url = permalink.slice(siteConfig.baseUrl.length - 1);
  return (
    <Admonition
      type="warning"
      title={translate({
        id: 'course.StaleTranslation.title',
        message: 'Tłumaczenie nie nadąża za polską stroną',
        description: 'Above a translation that has fallen behind',
      })}>
      <p>
        <Translate
          id="course.StaleTranslation.sections"
          description="Before the list of sections of the Polish page that have changed">
          Po polsku zmieniło się:
        </Translate>
      </p>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            {sectionHash(section.id) === '' ? (
              sectionName(section)
            ) : (
              <Link to={sectionHash(section.id)}>{sectionName(section)}</Link>
            )}
          </li>
        ))}
      </ul>
      <Link to={comparisonUrl(url)}>
        <Translate
          id="course.StaleTranslation.compare"
          description="Link to a page with both texts of the changed sections">
          Porównaj oba teksty
        </Translate>
      </Link>
    </Admonition>
  );
}
