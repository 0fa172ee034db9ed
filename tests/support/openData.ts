import {
  openDataSchemas,
  type OpenData,
  type OpenDataName,
} from '../../src/domain/course/openData';
import type {Locale} from '../../src/domain/locale';
import {builtFile, folderOf} from './builtSite';

/** A file of the open data as the site publishes it. */
export function openData<Name extends OpenDataName>(
  name: Name,
  edition: string,
  locale: Locale,
): OpenData[Name] {
  const json = builtFile(`${folderOf(locale)}data/${edition}/${name}.json`);
  return openDataSchemas[name].parse(JSON.parse(json)) as OpenData[Name];
}
