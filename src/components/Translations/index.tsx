import Head from '@docusaurus/Head';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {TranslationStatus} from '../../domain/course/translationStatus';
import {EditionStatus} from './EditionStatus';

/** How far the English translation has come: for who reads it, and for who wants to help. */
export default function Translations({
  translations,
}: {
  readonly translations: readonly TranslationStatus[];
}): ReactNode {
  const title = translate({
    id: 'course.Translations.title',
    message: 'Stan tłumaczenia',
    description: 'Title of the page about the translation',
  });
  return (
    <Layout title={title}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="container margin-vert--lg">
        <Heading as="h1">{title}</Heading>
        <p>
          <Translate
            id="course.Translations.about"
            description="What the page about the translation shows">
            Kurs powstaje po polsku. Każda strona angielska pamięta, którą
            wersję każdej sekcji tłumaczy, więc zmiana polskiego tekstu nie
            przejdzie niezauważona.
          </Translate>
        </p>
        {translations.map((status) => (
          <EditionStatus key={status.edition} status={status} />
        ))}
      </main>
    </Layout>
  );
}
