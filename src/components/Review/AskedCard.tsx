import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useRef, useState, type ReactNode} from 'react';
import {defaultLocale, isLocale} from '../../domain/locale';
import type {FlashCard} from '../../domain/review/flashCards';

/** A card: its front, then its back, then the learner says whether they knew. */
export function AskedCard({
  card: {term, direction},
  onAnswer,
}: {
  readonly card: FlashCard;
  readonly onAnswer: (right: boolean) => void;
}): ReactNode {
  const {currentLocale} = useDocusaurusContext().i18n;
  const locale = isLocale(currentLocale) ? currentLocale : defaultLocale;
  const [isOpen, setIsOpen] = useState(false);
  const back = useRef<HTMLDivElement>(null);
  const front =
    direction === 'definition' ? locale : direction === 'pl-en' ? 'pl' : 'en';
  const other = front === 'pl' ? 'en' : 'pl';
  return (
    <div>
      <p lang={front}>
        <strong>{term.names[front]}</strong>
      </p>
      <p>{questionOf(direction)}</p>
      {!isOpen && (
        <button
          type="button"
          className="button button--primary"
          onClick={() => {
            setIsOpen(true);
            // It is there after the next paint; the focus brings it to whoever listens.
            requestAnimationFrame(() => back.current?.focus());
          }}>
          <Translate
            id="course.Review.show"
            description="Button: shows the back of a flash card">
            Pokaż odpowiedź
          </Translate>
        </button>
      )}
      {isOpen && (
        <>
          <div ref={back} tabIndex={-1}>
            {term.names.pl !== term.names.en && (
              <p lang={other}>
                <strong>{term.names[other]}</strong>
              </p>
            )}
            <p>
              {term.definition}{' '}
              <Link to={term.url}>
                <Translate
                  id="course.Review.term"
                  description="Link from a flash card to the term's page">
                  Całe hasło
                </Translate>
              </Link>
            </p>
          </div>
          <div className="course-flash-card-answers">
            <button
              type="button"
              className="button button--secondary"
              onClick={() => {
                onAnswer(false);
              }}>
              <Translate
                id="course.Review.notYet"
                description="Button: the learner did not know the back of a flash card">
                Jeszcze nie umiem
              </Translate>
            </button>
            <button
              type="button"
              className="button button--primary"
              onClick={() => {
                onAnswer(true);
              }}>
              <Translate
                id="course.Review.knew"
                description="Button: the learner knew the back of a flash card">
                Umiem
              </Translate>
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function questionOf(direction: FlashCard['direction']): string {
  switch (direction) {
    case 'pl-en':
      return translate({
        id: 'course.Review.askEnglish',
        message: 'Jak to jest po angielsku?',
        description: 'On a flash card, below a Polish name',
      });
    case 'en-pl':
      return translate({
        id: 'course.Review.askPolish',
        message: 'Jak to jest po polsku?',
        description: 'On a flash card, below an English name',
      });
    case 'definition':
      return translate({
        id: 'course.Review.askDefinition',
        message: 'Co to jest?',
        description: 'On a flash card, below the name of a term',
      });
  }
}
