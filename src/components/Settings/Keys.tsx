import {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';

/** Everything that keys do on this site besides what they do everywhere. */
export function Keys(): ReactNode {
  return (
    <section aria-labelledby="keys">
      <Heading as="h2" id="keys">
        {translate({
          id: 'course.Settings.keys',
          message: 'Klawisze',
          description: 'Heading: what keys do',
        })}
      </Heading>
      <dl>
        {keys().map(({names, does}) => (
          <div key={does} className="margin-bottom--sm">
            <dt>
              {names.map((name) => (
                <kbd key={name} className="margin-right--sm">
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function keys(): readonly {
  readonly names: readonly string[];
  readonly does: string;
}[] {
  return [
    {
      names: ['/', 'Ctrl+K', '⌘K'],
      does: translate({
        id: 'course.Settings.openSearch',
        message: 'otwiera wyszukiwarkę; „/” można wyłączyć powyżej',
        description: 'What keys do',
      }),
    },
    {
      names: ['↑', '↓', 'Enter', 'Esc'],
      does: translate({
        id: 'course.Settings.inSearch',
        message:
          'w wyszukiwarce: poprzedni i następny wynik, otwarcie wyniku, zamknięcie',
        description: 'What keys do',
      }),
    },
    {
      names: ['Ctrl+Enter'],
      does: translate({
        id: 'course.Settings.run',
        message: 'w edytorze kodu: uruchamia',
        description: 'What keys do',
      }),
    },
    {
      names: ['Ctrl+]', 'Ctrl+['],
      does: translate({
        id: 'course.Settings.indent',
        message: 'w edytorze kodu: wcina wiersze i cofa wcięcie',
        description: 'What keys do',
      }),
    },
    {
      names: ['Esc'],
      does: translate({
        id: 'course.Settings.close',
        message: 'zamyka kartę hasła',
        description: 'What keys do: the card of a term',
      }),
    },
  ];
}
