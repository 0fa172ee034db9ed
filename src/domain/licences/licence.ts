import type {Localized} from '../locale';

/** Something of others that readers get from the site, and on which terms. */
export type Licence = {
  readonly name: string;
  readonly version?: string;
  /** As SPDX writes it. */
  readonly licence: string;
  /** Where it comes from. */
  readonly url?: string;
};

/** What is not in the bundles, and what it is for. */
export type OtherLicence = Licence & {readonly what: Localized};

/** What the page shows; the texts are in a file of their own. */
export type ShownLicences = {
  readonly packages: readonly Licence[];
  readonly others: readonly (Licence & {readonly what: string})[];
};
