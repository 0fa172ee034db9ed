import Head from '@docusaurus/Head';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Metadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';
import useSiteAddress from '../../../components/useSiteAddress';
import {termJsonLd, termSetJsonLd} from '../../../domain/course/jsonLd';

/** Adds what search engines should know of a glossary term and of the glossary. */
export default function DocItemMetadata(): ReactNode {
  const jsonLd = useGlossaryJsonLd();
  return (
    <>
      <Metadata />
      {jsonLd !== undefined && (
        <Head>
          <script type="application/ld+json">{JSON.stringify(jsonLd)}</script>
        </Head>
      )}
    </>
  );
}

function useGlossaryJsonLd(): unknown {
  const {metadata, frontMatter} = useDoc();
  const address = useSiteAddress();
  const about = {
    name: metadata.title,
    description: metadata.description,
    url: address(metadata.permalink),
  };
  if (metadata.id === 'glossary/index') return termSetJsonLd(about);
  if (!metadata.id.startsWith('glossary/')) return undefined;
  const {aliases} = frontMatter as {aliases?: readonly string[]};
  return termJsonLd({
    ...about,
    aliases: aliases ?? [],
    setUrl: new URL('..', about.url).href,
  });
}
