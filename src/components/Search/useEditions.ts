import {
  useActiveVersion,
  useLatestVersion,
  useVersions,
  type GlobalVersion,
} from '@docusaurus/plugin-content-docs/client';

export type Edition = {
  readonly id: string;
  /** „Edycja 2” */
  readonly label: string;
};

/** Every edition, and the one that the reader is in: outside the docs the current one. */
export function useEditions(): {
  readonly editions: readonly Edition[];
  readonly active: string;
} {
  const versions = useVersions(undefined);
  const latest = useLatestVersion(undefined);
  const active = useActiveVersion(undefined) ?? latest;
  return {
    editions: versions.map(({name, label}) => ({
      id: editionId({name, label}),
      label,
    })),
    active: editionId(active),
  };
}

/** Docusaurus calls the current edition `current`; only its label says its number, at the end. */
function editionId({
  name,
  label,
}: Pick<GlobalVersion, 'name' | 'label'>): string {
  return name === 'current' ? (label.split(' ').at(-1) ?? name) : name;
}
