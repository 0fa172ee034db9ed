import {Children, isValidElement, type ReactNode} from 'react';
import type {Recognizable} from '../../domain/labErrors/matchErrors';

/** An entry of the page: what recognizes it, and its facts as the page shows them. */
export type ErrorEntry = Recognizable & {readonly facts: ReactNode};

type FactListProps = {
  readonly 'data-error'?: string;
  readonly children?: ReactNode;
};

/** Finds the entries among the elements of the page; `remark-lab-errors` wrote what recognizes them in the same build. */
export function entriesIn(list: ReactNode): ErrorEntry[] {
  return Children.toArray(list).flatMap((element) => {
    if (!isValidElement<FactListProps>(element)) return [];
    const {'data-error': data, children} = element.props;
    return data === undefined
      ? []
      : [{...(JSON.parse(data) as Recognizable), facts: children}];
  });
}
