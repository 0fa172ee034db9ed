import type {LicenceText} from './readPackage';

const rule = '='.repeat(80);

/** All licences in one text; words that several share stand once, below all their names. */
export function formatLicences(licences: readonly LicenceText[]): string {
  const byText = new Map<string, LicenceText[]>();
  for (const licence of licences) {
    const text = licence.text.replaceAll('\r\n', '\n').trim();
    byText.set(text, [...(byText.get(text) ?? []), licence]);
  }
  return [...byText]
    .map(([text, sharing]) =>
      [rule, ...sharing.map(titleOf), '', text, ''].join('\n'),
    )
    .join('\n');
}

function titleOf({name, version, licence, url}: LicenceText): string {
  return [
    version === undefined ? name : `${name} ${version}`,
    licence,
    ...(url === undefined ? [] : [url]),
  ].join(' – ');
}
