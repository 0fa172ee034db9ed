import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import type {Licence, ShownLicences} from '../../domain/licences/licence';
import styles from './styles.module.css';

/** On which terms readers get what others made. */
export default function Licences({
  licences: {packages, others},
}: {
  readonly licences: ShownLicences;
}): ReactNode {
  const title = translate({
    id: 'course.Licences.title',
    message: 'Licencje',
    description: 'Title of the page with the licences of what others made',
  });
  return (
    <Layout
      title={title}
      description={translate({
        id: 'course.Licences.description',
        message: 'Z czyjej pracy korzysta ta strona i na jakich warunkach.',
        description: 'Description of the licences page for search engines',
      })}>
      <main className="container margin-vert--lg">
        <Heading as="h1">{title}</Heading>
        <p>
          <Translate
            id="course.Licences.intro"
            description="First sentence of the licences page">
            Ta strona powstała dzięki pracy wielu osób. Tu jest wszystko, co
            Twoja przeglądarka od niej dostaje, a co napisał ktoś inny.
          </Translate>{' '}
          <Link to="pathname:///licences.txt" target="_self">
            <Translate
              id="course.Licences.texts"
              description="Link to the file with the texts of all licences">
              Pełne teksty licencji
            </Translate>
          </Link>
        </p>
        <Heading as="h2" id="data">
          <Translate
            id="course.Licences.others"
            description="Heading: data, typefaces and programs beside the bundles">
            Dane, kroje pisma i programy
          </Translate>
        </Heading>
        <ul className={styles.list}>
          {others.map(({what, ...licence}) => (
            <LicenceItem key={licence.name} {...licence}>
              {what}
            </LicenceItem>
          ))}
        </ul>
        <Heading as="h2" id="packages">
          <Translate
            id="course.Licences.packages"
            description="Heading: packages in the scripts and style sheets of the site">
            Pakiety w skryptach i arkuszach stylów
          </Translate>
        </Heading>
        <ul className={styles.list}>
          {packages.map((licence) => (
            <LicenceItem key={licence.name} {...licence} />
          ))}
        </ul>
      </main>
    </Layout>
  );
}

function LicenceItem({
  name,
  version,
  licence,
  url,
  children,
}: Licence & {readonly children?: string}): ReactNode {
  return (
    <li>
      {url === undefined ? name : <Link to={url}>{name}</Link>}
      {`${version === undefined ? '' : ` ${version}`} – ${licence}`}
      {children === undefined ? null : <div>{children}</div>}
    </li>
  );
}
