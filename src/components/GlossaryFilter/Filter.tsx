import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import {useEffect, useState, type ReactNode, type RefObject} from 'react';
import names from '@generated/course/default/term-names.json';
import {termFilter} from '../../domain/glossary/termFilter';
import {englishAnalyser} from '../../domain/language/englishAnalyser';
import {polishAnalyser} from '../../domain/language/polishAnalyser';
import {addressOf, fill} from './filterAddress';
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
  const [find] = useState(() =>
    termFilter(names.editions[edition] ?? {}, analysers),
  );
  const [shown, setShown] = useState<Shown>();

  useEffect(() => {
    const {current} = form;
    if (current === null) return undefined;
    const {pathname, search} = history.location;
    const show = (): void => {
      setShown(showTerms(current, find));
    };
    // Never `push`: the theme would take the focus out of the field, as on a new page.
    const follow = (): void => {
      history.replace(pathname + addressOf(current));
      show();
    };
    const stay = (event: Event): void => {
      event.preventDefault();
    };
    // What was typed and chosen before this was here counts more than an address that asks for nothing.
    if (search !== '') fill(current, search);
    else if (addressOf(current) !== '')
      history.replace(pathname + addressOf(current));
    show();
    current.addEventListener('input', follow);
    current.addEventListener('submit', stay);
    const stopListening = history.listen((location, action) => {
      // The router may tell of an address of ours when the reader has already typed on.
      if (action !== 'POP' || location.pathname !== pathname) return;
      fill(current, location.search);
      show();
    });
    return () => {
      current.removeEventListener('input', follow);
      current.removeEventListener('submit', stay);
      stopListening();
    };
  }, [form, history, find]);

  const showAll = (): void => {
    const {current} = form;
    if (current === null) return;
    fill(current, '');
    history.replace(history.location.pathname);
    setShown(showTerms(current, find));
    current.querySelector('input')?.focus();
  };
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
                {count: shown.count, total: shown.total},
              ))}
      </p>
      {shown?.count === 0 && shown.q !== '' && (
        <Link to={`/search/?${new URLSearchParams({q: shown.q}).toString()}`}>
          <Translate
            id="course.GlossaryFilter.search"
            description="Link to the search when no term fits the filters">
            Poszukaj tego w całym kursie
          </Translate>
        </Link>
      )}
      {shown && shown.count < shown.total && (
        <button
          type="button"
          className="button button--secondary button--sm"
          onClick={showAll}>
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
