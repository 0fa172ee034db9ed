import {PageMetadata} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Metadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';
import JsonLd from '../../../components/JsonLd';
import useSiteAddress from '../../../components/useSiteAddress';
import {termJsonLd, termSetJsonLd} from '../../../domain/course/jsonLd';

/** Adds what search engines should know of a glossary term and of the glossary. */
export default function DocItemMetadata(): ReactNode {
  const {definition} = useTermFacts();
  const jsonLd = useGlossaryJsonLd();
  return (
    <>
      <Metadata />
      {definition !== undefined && <PageMetadata description={definition} />}
      {jsonLd !== undefined && <JsonLd data={jsonLd} />}
    </>
  );
}

/**
 * A term is described by its definition.
 *
 * It is read here and not made the page's `description` while building: Docusaurus ships the descriptions of all pages with every page.
 */
function useTermFacts(): {definition?: string} {
  return useDoc().frontMatter as ReturnType<typeof useTermFacts>;
}

function useGlossaryJsonLd(): unknown {
  const {metadata} = useDoc();
  const {definition} = useTermFacts();
  const address = useSiteAddress();
  const about = {
    name: metadata.title,
    description: definition ?? metadata.description,
    url: address(metadata.permalink),
  };
  if (metadata.id === 'glossary/index') return termSetJsonLd(about);
  if (definition === undefined) return undefined;
  return termJsonLd({
    ...about,
    setUrl: new URL('..', about.url).href,
  });
}
