import type {OptionValidationContext} from '@docusaurus/types';
import {
  validateOptions as validateBase,
  type Options as BaseOptions,
} from 'docusaurus-plugin-search-local';
import type {CourseStore} from '../course/courseStore';

export type Options = BaseOptions & {
  /** The course as the site has read it; without it the plugin reads the course itself. */
  readonly store?: CourseStore;
};

/** Leaves what belongs to the named plugin to its own validation. */
export function validateOptions({
  validate,
  options: {store, ...options},
}: OptionValidationContext<BaseOptions, BaseOptions> & {
  options: Options;
}): Options {
  const base = validateBase({validate, options});
  return store === undefined ? base : {...base, store};
}
