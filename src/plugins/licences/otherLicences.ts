import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pyodideRelease} from '../../domain/liveCode/pyodideRelease';
import type {OtherLicence} from '../../domain/licences/licence';
import type {Localized} from '../../domain/locale';
import {commonText, readPackage, type LicenceText} from './readPackage';

export type OtherLicenceText = OtherLicence & LicenceText;

/** What readers get beside the bundles: files, data, and what a program has drawn. */
export function otherLicences(siteDir: string): OtherLicenceText[] {
  const ofPackage = (
    name: string,
    what: Localized,
    licence?: string,
  ): OtherLicenceText => {
    const own = readPackage(siteDir, name);
    return licence === undefined
      ? {...own, what}
      : {
          ...own,
          licence,
          text: `${own.text}\n\n${commonText(licence, name)}`,
          what,
        };
  };
  return [
    ofPackage(
      'dictionary-pl',
      {
        pl: 'polskie słowa i ich odmiana w indeksie wyszukiwarki',
        en: 'Polish words and their endings in the index of the search',
      },
      // One of the three that it offers.
      'MPL-2.0',
    ),
    {
      name: 'Snowball',
      licence: 'BSD-3-Clause',
      url: 'https://snowballstem.org/algorithms/english/stemmer.html',
      what: {
        pl: 'algorytm, według którego wyszukiwarka skraca angielskie słowa',
        en: 'the algorithm by which the search shortens English words',
      },
      text: commonText(
        'BSD-3-Clause',
        'Snowball',
        '2001 Dr Martin Porter; 2004-2005 Richard Boulton; 2006-2021 Olly Betts',
      ),
    },
    {
      name: 'Red Hat Display',
      licence: 'OFL-1.1',
      url: 'https://github.com/RedHatOfficial/RedHatFont',
      what: {pl: 'krój nagłówków', en: 'the typeface of headings'},
      text: readFileSync(join(siteDir, 'src/css/fonts/LICENSE'), 'utf8'),
    },
    ofPackage('katex', {
      pl: 'wygląd wzorów',
      en: 'the look of formulas',
    }),
    {
      name: 'KaTeX fonts',
      licence: 'OFL-1.1',
      url: 'https://katex.org',
      what: {pl: 'kroje pisma wzorów', en: 'the typefaces of formulas'},
      text: commonText(
        'OFL-1.1',
        'KaTeX fonts',
        '2009-2010 Design Science, Inc.; 2014-2018 Khan Academy, with Reserved Font Names KaTeX_*',
      ),
    },
    ofPackage('beautiful-mermaid', {
      pl: 'schematy, narysowane podczas budowania strony',
      en: 'diagrams, drawn while the site was built',
    }),
    ...pythonInTheBrowser(ofPackage),
  ];
}

const python: Localized = {
  pl: 'Python uruchamiany w przeglądarce',
  en: 'Python that runs in the browser',
};

/** The libraries are those that `pyodide.asm.wasm` names in itself. */
function pythonInTheBrowser(
  ofPackage: (name: string, what: Localized) => OtherLicenceText,
): OtherLicenceText[] {
  const part = (
    name: string,
    licence: string,
    url: string,
    holder: string,
  ): OtherLicenceText => ({
    name,
    licence,
    url,
    what: python,
    text: commonText(licence, name, holder),
  });
  return [
    ofPackage('pyodide', python),
    {
      ...part(
        'CPython',
        'Python-2.0',
        'https://docs.python.org/3/license.html',
        '2001 Python Software Foundation. All rights reserved.',
      ),
      version: pyodideRelease.lock.python,
    },
    part(
      'Emscripten, with musl',
      'MIT',
      'https://emscripten.org/docs/introducing_emscripten/emscripten_license.html',
      '2010-2014 Emscripten authors; 2005-2020 Rich Felker and others',
    ),
    part('zlib', 'Zlib', 'https://zlib.net', 'Jean-loup Gailly, Mark Adler'),
    part(
      'bzip2',
      'bzip2-1.0.6',
      'https://sourceware.org/bzip2/',
      'Julian Seward',
    ),
    part(
      'XZ Utils (liblzma)',
      '0BSD',
      'https://tukaani.org/xz/',
      'The XZ Utils authors',
    ),
    part(
      'Zstandard',
      'BSD-3-Clause',
      'https://facebook.github.io/zstd/',
      'Meta Platforms, Inc. and affiliates',
    ),
    part(
      'Expat',
      'MIT',
      'https://libexpat.github.io',
      '1998-2000 Thai Open Source Software Center Ltd and Clark Cooper; 2001-2022 Expat maintainers',
    ),
    part(
      'libmpdec',
      'BSD-2-Clause',
      'https://www.bytereef.org/mpdecimal/',
      '2008-2020 Stefan Krah',
    ),
    part(
      'HACL*',
      'MIT',
      'https://github.com/hacl-star/hacl-star',
      '2016-2022 INRIA, CMU and Microsoft Corporation; 2022-2023 HACL* Contributors',
    ),
    part(
      'libffi',
      'MIT',
      'https://sourceware.org/libffi/',
      '1996-2024 Anthony Green, Red Hat, Inc and others',
    ),
  ];
}
