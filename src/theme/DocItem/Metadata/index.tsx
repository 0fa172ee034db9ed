import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import {
  useActiveDocContext,
  useDoc,
  useLatestVersion,
} from '@docusaurus/plugin-content-docs/client';
import Metadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';
import JsonLd from '../../../components/JsonLd';
import useSiteAddress from '../../../components/useSiteAddress';
import {termJsonLd, termSetJsonLd} from '../../../domain/course/jsonLd';

/** Adds what search engines should know: of a glossary term, of the glossary, and of a page that has a newer edition. */
export default function DocItemMetadata(): ReactNode {
  const {definition} = useTermFacts();
  const jsonLd = useGlossaryJsonLd();
  return (
    <>
      <Metadata />
      <CurrentEdition />
      {definition !== undefined && <PageMetadata description={definition} />}
      {jsonLd !== undefined && <JsonLd data={jsonLd} />}
    </>
  );
}

/** To search engines a page of an older edition is a copy of the same page in the current one. */
function CurrentEdition(): ReactNode {
  const {activeVersion, alternateDocVersions} = useActiveDocContext(undefined);
  const current = useLatestVersion(undefined).name;
  const address = useSiteAddress();
  const twin = alternateDocVersions[current];
  if (twin === undefined || activeVersion?.name === current) return null;
  return (
    <Head>
      <link rel="canonical" href={address(twin.path)} />
    </Head>
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
