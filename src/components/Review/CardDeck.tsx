import Translate, {translate} from '@docusaurus/Translate';
import {useId, useState, type ReactNode} from 'react';
import file from '@generated/course/default/flash-cards.json';
import {progressIn, type Progress} from '../../domain/progress/progress';
import {
  directions,
  newCards,
  type Choice,
  type Deck,
  type Direction,
  type FlashCard,
} from '../../domain/review/flashCards';

/** More new cards at once come back all on one day. */
const mostNew = 10;

/** Where a learner chooses which terms to learn next. */
export default function CardDeck({
  progress,
  onLearn,
}: {
  readonly progress: Progress;
  readonly onLearn: (cards: readonly FlashCard[]) => void;
}): ReactNode {
  const id = useId();
  const [deck, setDeck] = useState<Deck>({
    direction: 'pl-en',
    category: '',
    part: '',
  });
  const {answers} = progressIn(progress, file.edition);
  const cards = newCards(file.terms, deck, (card) => answers.has(card));
  const next = cards.slice(0, mostNew);
  const any = translate({
    id: 'course.Review.any',
    message: 'dowolnie',
    description: 'Option that chooses all categories or parts of the course',
  });
  return (
    <section aria-labelledby={`${id}-cards`}>
      <h2 id={`${id}-cards`}>
        <Translate
          id="course.Review.cards"
          description="Heading above the choice of flash cards">
          Fiszki ze słownika
        </Translate>
      </h2>
      <p>
        <Translate
          id="course.Review.cardsIntro"
          description="What happens to flash cards">
          Wybierz, czego chcesz się nauczyć. Każda przejrzana fiszka wraca
          później w tej samej kolejce co pytania z quizów.
        </Translate>
      </p>
      <form
        className="course-glossary-filter"
        onSubmit={(event) => {
          event.preventDefault();
          onLearn(next);
        }}>
        <Select
          name={translate({
            id: 'course.Review.direction',
            message: 'Kierunek',
            description: 'Names the choice of what flash cards ask for',
          })}
          value={deck.direction}
          options={directions.map((one) => ({
            id: one,
            name: nameOfDirection(one),
          }))}
          onChange={(direction) => {
            setDeck({...deck, direction: direction as Direction});
          }}
        />
        <Select
          name={translate({
            id: 'course.Review.category',
            message: 'Kategoria',
            description: 'Names the choice of a category of terms',
          })}
          value={deck.category}
          options={[{id: '', name: any}, ...file.categories]}
          onChange={(category) => {
            setDeck({...deck, category});
          }}
        />
        <Select
          name={translate({
            id: 'course.Review.part',
            message: 'Gdzie w kursie',
            description: 'Names the choice of a part of the course',
          })}
          value={deck.part}
          options={[{id: '', name: any}, ...file.parts]}
          onChange={(part) => {
            setDeck({...deck, part});
          }}
        />
        <div className="course-glossary-found">
          <p role="status">
            {translate(
              {
                id: 'course.Review.newCards',
                message: 'Nowe fiszki: {count}',
                description: 'Status: how many cards of the choice are new',
              },
              {count: cards.length},
            )}
          </p>
          <button
            type="submit"
            className="button button--primary"
            disabled={next.length === 0}>
            {translate(
              {
                id: 'course.Review.learn',
                message: 'Ucz się nowych ({count})',
                description: 'Button: shows the next new flash cards',
              },
              {count: next.length},
            )}
          </button>
        </div>
      </form>
    </section>
  );
}

function Select({
  name,
  value,
  options,
  onChange,
}: {
  readonly name: string;
  readonly value: string;
  readonly options: readonly Choice[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <label>
      <span>{name}</span>
      <select
        value={value}
        onChange={({target}) => {
          onChange(target.value);
        }}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOfDirection(direction: Direction): string {
  switch (direction) {
    case 'pl-en':
      return translate({
        id: 'course.Review.polishToEnglish',
        message: 'z polskiego na angielski',
        description: 'A direction of flash cards',
      });
    case 'en-pl':
      return translate({
        id: 'course.Review.englishToPolish',
        message: 'z angielskiego na polski',
        description: 'A direction of flash cards',
      });
    case 'definition':
      return translate({
        id: 'course.Review.toDefinition',
        message: 'z nazwy na definicję',
        description: 'A direction of flash cards',
      });
  }
}
