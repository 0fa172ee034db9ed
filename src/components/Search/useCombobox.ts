import {useEffect, useState, type KeyboardEvent} from 'react';
import {nextOption} from './nextOption';
import {optionId} from './ResultOptions';

export type Combobox = {
  /** The option that the keyboard has chosen. */
  readonly active: number | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/**
 * The keyboard of a field whose list of links is below it: arrows choose, Enter follows the chosen link as a click
 * would, with Ctrl or ⌘ in a new tab.
 *
 * Source: WAI-ARIA Authoring Practices, "Combobox", list autocomplete with manual selection.
 *
 * @param hits - what the list shows; a new list forgets what was chosen
 */
export function useCombobox(
  listId: string,
  hits: readonly unknown[],
): Combobox {
  const [chosen, setChosen] = useState<{of: unknown; index: number}>();
  const active = chosen?.of === hits ? chosen.index : undefined;
  useEffect(() => {
    if (active === undefined) return;
    document
      .getElementById(optionId(listId, active))
      ?.scrollIntoView({block: 'nearest'});
  }, [active, listId]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const option =
      active === undefined
        ? null
        : document.getElementById(optionId(listId, active));
    if (event.key === 'Enter' && option !== null) {
      event.preventDefault();
      clickLike(event, option);
      return;
    }
    const index = nextOption(event.key, active, hits.length);
    if (index === active) return;
    event.preventDefault();
    setChosen(index === undefined ? undefined : {of: hits, index});
  };
  return {active, onKeyDown};
}

function clickLike(
  {ctrlKey, metaKey}: KeyboardEvent,
  option: HTMLElement,
): void {
  option.dispatchEvent(
    new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      ctrlKey,
      metaKey,
    }),
  );
}
