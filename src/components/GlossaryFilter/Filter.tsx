import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import {useEffect, useState, type ReactNode, type RefObject} from 'react';
import names from '@generated/course/default/term-names.json';
import {termFilter} from '../../domain/glossary/termFilter';
import {englishAnalyser} from '../../domain/language/englishAnalyser';
import {polishAnalyser} from '../../domain/language/polishAnalyser';
import {addressOf, askedIn, fill} from './filterAddress';
import {showTerms, type Shown} from './showTerms';

export type FilterProps = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly edition: string;
};

const analysers = {
  pl: polishAnalyser(names.lexicon, {diacritics: 'optional'}),
  en: englishAnalyser(),
};

/** Shows the terms that the fields ask for, says how many there are, and keeps the fields in the address. */
export default function Filter({form, edition}: FilterProps): ReactNode {
  const history = useHistory();
  const {pathname, search} = useLocation();
  const [find] = useState(() =>
    termFilter(names.editions[edition] ?? {}, analysers),
  );
  const [shown, setShown] = useState<Shown>();

  // What was typed and chosen before this was here counts more than an address without a query.
  useEffect(() => {
    const {current} = form;
    if (current === null || location.search !== '') return;
    const typed = addressOf(current);
    if (typed !== '') history.replace(pathname + typed);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it has come
  }, []);

  useEffect(() => {
    const {current} = form;
    if (current === null) return;
    fill(current, search);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- how many are shown is known when they are
    setShown(showTerms(current, askedIn(search), find));
  }, [form, search, find]);

  useEffect(() => {
    const {current} = form;
    if (current === null) return undefined;
    const follow = ({target}: Event): void => {
      const asked = addressOf(current);
      // Each choice is a step to go back to; the letters of a word are one.
      const goesOn =
        target instanceof HTMLInputElement && askedIn(location.search).q !== '';
      if (goesOn) history.replace(pathname + asked);
      else history.push(pathname + asked);
    };
    const stay = (event: Event): void => {
      event.preventDefault();
    };
    current.addEventListener('input', follow);
    current.addEventListener('submit', stay);
    return () => {
      current.removeEventListener('input', follow);
      current.removeEventListener('submit', stay);
    };
  }, [form, pathname, history]);

  const {q} = askedIn(search);
  return (
    <div className="course-glossary-found">
      <p role="status">
        {shown &&
          (shown.count === 0
            ? translate({
                id: 'course.GlossaryFilter.none',
                message: 'Żadne hasło nie pasuje.',
                description: 'Status when no term fits the filters',
              })
            : translate(
                {
                  id: 'course.GlossaryFilter.found',
                  message: 'Hasła: {count} z {total}',
                  description:
                    'Status: how many terms the filters show, of how many',
                },
                shown,
              ))}
      </p>
      {shown?.count === 0 && q !== '' && (
        <Link to={`/search/?${new URLSearchParams({q}).toString()}`}>
          <Translate
            id="course.GlossaryFilter.search"
            description="Link to the search when no term fits the filters">
            Poszukaj tego w całym kursie
          </Translate>
        </Link>
      )}
      {search !== '' && (
        <button
          type="button"
          className="button button--secondary button--sm"
          onClick={() => {
            history.push(pathname);
            form.current?.querySelector('input')?.focus();
          }}>
          <Translate
            id="course.GlossaryFilter.clear"
            description="Button: shows all terms again">
            Pokaż wszystkie
          </Translate>
        </button>
      )}
    </div>
  );
}
