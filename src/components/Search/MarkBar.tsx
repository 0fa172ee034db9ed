import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import clsx from 'clsx';
import {useEffect, useRef, useState, type ReactNode} from 'react';
import {createPortal} from 'react-dom';
import styles from './search.module.css';
import {markRanges, textsOf} from './markRanges';
import {parseMarks} from './pageMarks';
import {marksSlot} from './searchStorage';
import {useSearchClient} from './useSearchClient';

/** Marks the words that led here, and offers to take the marks away. */
export default function MarkBar({
  path,
}: {
  /** Of the page, with the base. */
  readonly path: string;
}): ReactNode {
  const clientOf = useSearchClient();
  const {selectMessage} = usePluralForm();
  const [marks] = useState(() => parseMarks(marksSlot.get(), path, Date.now()));
  const [count, setCount] = useState(0);
  const unmark = useRef<() => void>(undefined);

  useEffect(() => {
    if (marks === undefined) return;
    marksSlot.del();
    let isCurrent = true;
    const texts = textsOf(document);
    void clientOf()
      .mark({...marks, texts: texts.map(({data}) => data)})
      .then((ranges) => {
        if (!isCurrent || ranges === undefined) return;
        unmark.current = markRanges(texts, ranges);
        setCount(ranges.flat().length);
      });
    return () => {
      isCurrent = false;
      unmark.current?.();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each page
  }, []);

  if (marks === undefined || count === 0) return null;
  return createPortal(
    <aside
      className={clsx(styles.row, styles.marks)}
      aria-label={translate({
        id: 'course.Search.marks',
        message: 'Zaznaczone słowa',
        description: 'Name of the bar about marked words',
      })}>
      <span>
        {selectMessage(
          count,
          translate(
            {
              id: 'course.Search.marked',
              message:
                '„{query}”: {count} miejsce|„{query}”: {count} miejsca|„{query}”: {count} miejsc|„{query}”: {count} miejsca',
              description:
                'How often the searched words are on the page (one|few|many|other in Polish, one|other in English)',
            },
            {query: marks.query, count},
          ),
        )}
      </span>
      <button
        type="button"
        className="button button--sm button--secondary"
        onClick={() => {
          unmark.current?.();
          setCount(0);
        }}>
        <Translate
          id="course.Search.unmark"
          description="Button: take the marks off the page">
          Usuń zaznaczenie
        </Translate>
      </button>
    </aside>,
    document.body,
  );
}
