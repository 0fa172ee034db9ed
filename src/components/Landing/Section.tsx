import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A band of the landing page: a heading, a way to the whole part, its content. */
export function Section({
  id,
  title,
  more,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** A link to the part that the band shows. */
  readonly more?: {readonly to: string; readonly label: string};
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={styles.section} aria-label={title}>
      <div className="container">
        <Heading as="h2" id={id}>
          {title}
        </Heading>
        {children}
        {more && (
          <p>
            <Link to={more.to}>{more.label}</Link>
          </p>
        )}
      </div>
    </section>
  );
}
