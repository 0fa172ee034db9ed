import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {
  useEffect,
  useEffectEvent,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import {singleKeysSlot} from '../Settings/settingStorage';
import {marksSlot} from './searchStorage';
import styles from './styles.module.css';

/** All of the search that every page carries: the rest comes when the reader reaches for it. */
const loadDialog = () => import('./SearchDialog');

/**
 * The search in the navigation bar: a button that opens the dialog, with `/` and Ctrl/⌘ K.
 *
 * Before the scripts are there, and where they do not come, the button leads to the search page.
 */
export default function Search(): ReactNode {
  const path = useBaseUrl('/search/');
  // What the server wrote, until the reader's own choice can be read.
  const hasSingleKeys = !useIsBrowser() || singleKeysSlot.get() === null;
  const [isOpen, setIsOpen] = useState(false);
  const [Dialog, setDialog] = useState<ComponentType<{onClose: () => void}>>();

  const open = (): void => {
    setIsOpen(true);
    loadDialog().then(
      (loaded) => {
        setDialog(() => loaded.default);
      },
      // Gone with an older release: a full page load finds the new one.
      () => {
        location.assign(path);
      },
    );
  };
  const preload = (): void => {
    loadDialog().catch(() => undefined);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event) || isOpen) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);

  return (
    <>
      <form
        action={path}
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}>
        <button
          type="submit"
          className={styles.button}
          aria-haspopup="dialog"
          aria-keyshortcuts={
            hasSingleKeys ? '/ Control+K Meta+K' : 'Control+K Meta+K'
          }
          onPointerEnter={preload}
          onFocus={preload}>
          <svg aria-hidden="true" viewBox="0 0 20 20" width="18" height="18">
            <circle cx="8.5" cy="8.5" r="6" />
            <path d="m13 13 5 5" />
          </svg>
          <span className={styles.label}>
            {translate({
              id: 'course.Search.open',
              message: 'Szukaj',
              description: 'Button in the navigation bar: opens the search',
            })}
          </span>
          {hasSingleKeys && <kbd className={styles.key} aria-hidden="true" />}
        </button>
      </form>
      {isOpen && Dialog !== undefined && (
        <Dialog
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
      <Marks />
    </>
  );
}

/** Marks what was searched for on a page that was found. */
function Marks(): ReactNode {
  const {pathname, key, hash} = useLocation();
  const [Bar, setBar] = useState<ComponentType<{path: string}>>();
  useEffect(() => {
    if (marksSlot.get() === null) return;
    import('./MarkBar').then(
      (loaded) => {
        setBar(() => loaded.default);
      },
      () => undefined,
    );
  }, [pathname, hash, key]);
  return Bar && <Bar key={pathname + (key ?? '')} path={pathname} />;
}

/** Ctrl/⌘ K everywhere; `/` where nobody writes, unless the reader has switched single keys off. */
function isShortcut({
  key,
  ctrlKey,
  metaKey,
  altKey,
  target,
}: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  const isText =
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return key === '/' && !isText && singleKeysSlot.get() === null;
}
