import type {Catalogue} from '../../domain/course/catalogue';
import type {BuiltSite} from '../course/writeOpenData';
import type {BuiltPage, PageFrame} from './readBuiltPage';

/** What a document is made of, beside its plan. */
export type DocumentContext = {
  readonly site: Pick<BuiltSite, 'baseUrl' | 'siteConfig'>;
  readonly catalogue: Catalogue;
  readonly frame: PageFrame;
  /** The built pages by their ids. */
  readonly pages: ReadonlyMap<string, BuiltPage>;
};
