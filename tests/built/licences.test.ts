import {expect, test} from 'vitest';
import {locales} from '../../src/domain/locale';
import bundled from '../../src/plugins/licences/bundled.json';
import {otherLicences} from '../../src/plugins/licences/otherLicences';
import {readTree, textOf} from '../support/builtPages/pageTree';
import {builtFile, folderOf, repository} from '../support/builtSite';

const others = otherLicences(repository).map(({name}) => name);

test.each(locales)(
  'readers of %s are told of everything that others made, and have its words',
  (locale) => {
    const path = `${folderOf(locale)}licences/`;
    const page = readTree(path, builtFile(`${path}index.html`));
    const items = page.all('main').flatMap((main) => textOf(main));
    const shown = items.join('\n');
    const texts = builtFile(`${folderOf(locale)}licences.txt`);
    for (const name of [...bundled, ...others]) {
      expect(shown).toContain(name);
      expect(texts).toMatch(
        new RegExp(`^${name.replace(/[/*()]/g, '\\$&')}.* – `, 'm'),
      );
    }
  },
);
