import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {Keys} from './Keys';
import {SettingsForm} from './SettingsForm';

/** How the site looks and what keys do, for this browser. */
export default function Settings(): ReactNode {
  const isBrowser = useIsBrowser();
  const title = translate({
    id: 'course.Settings.title',
    message: 'Ustawienia i klawisze',
    description: 'Title of the page of settings',
  });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'course.Settings.description',
        message:
          'Motyw, krój pisma i skróty klawiszowe strony kursu MLOps i AI/ML: zapisane tylko w Twojej przeglądarce.',
        description: 'Description of the page of settings for search engines',
      })}>
      <main className="container margin-vert--lg" data-application="now">
        <Heading as="h1">{title}</Heading>
        {isBrowser ? (
          <SettingsForm />
        ) : (
          <p>
            <Translate
              id="course.Settings.needsScripts"
              description="Shown until the settings are there, and without scripts">
              Ustawienia wczytują się z przeglądarki. Jeśli nic się nie pojawia,
              włącz JavaScript i odśwież stronę.
            </Translate>
          </p>
        )}
        <Keys />
      </main>
    </Layout>
  );
}
