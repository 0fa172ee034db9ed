import {useEffect, useState, type ComponentType} from 'react';

/**
 * A component that is loaded once the page is there; none until then, and none for good when it cannot be loaded: what the
 * server wrote stays.
 *
 * @param load - must stay the same between renders; `undefined` as long as the component is not wanted
 * @param mayShow - asked when it has come: a reader may be using what it would replace
 */
export function useLazy<Props>(
  load: (() => Promise<{default: ComponentType<Props>}>) | undefined,
  mayShow: () => boolean = () => true,
): readonly [ComponentType<Props>?] {
  const [Component, setComponent] = useState<ComponentType<Props>>();
  useEffect(() => {
    load?.().then(
      (loaded) => {
        if (mayShow()) setComponent(() => loaded.default);
      },
      () => undefined,
    );
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked when the component has come, not when to load it
  }, [load]);
  return Component === undefined ? [] : [Component];
}
