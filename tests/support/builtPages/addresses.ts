import type {Element} from 'hast';
import {attribute, tagOf, type PageTree} from './pageTree';

/** Something that a page makes a browser fetch, or a form send to. */
export type Load = {readonly element: string; readonly address: string};

/** What a page loads without being asked to. */
export function loadsOf(page: PageTree): Load[] {
  return page.elements.flatMap((element) =>
    addressesIn(element).map((address) => ({element: tagOf(element), address})),
  );
}

/** The whole addresses by which a page names itself, its translations and its picture. */
export function namedAddresses(page: PageTree): string[] {
  return [
    ...page
      .all('link')
      .filter((link) => isName(link))
      .map((link) => attribute(link, 'href')),
    ...page
      .all('meta')
      .filter((meta) =>
        /^(og:image|og:url|twitter:image)$/.test(
          attribute(meta, 'property') ?? attribute(meta, 'name') ?? '',
        ),
      )
      .map((meta) => attribute(meta, 'content')),
  ].filter((address) => address !== undefined);
}

function addressesIn(element: Element): string[] {
  const {tagName} = element;
  const names =
    tagName === 'a'
      ? ['ping']
      : tagName === 'link'
        ? isName(element)
          ? []
          : ['href', 'imageSrcSet']
        : tagName === 'use' || tagName === 'image'
          ? ['href', 'xLinkHref']
          : ['src', 'srcSet', 'poster', 'data', 'action', 'formAction'];
  return [
    ...names.flatMap((name) => attribute(element, name) ?? []),
    ...[...(attribute(element, 'style') ?? '').matchAll(/url\(([^)]*)\)/g)].map(
      ([, address = '']) => address,
    ),
  ].flatMap((value) => value.split(/,\s+|\s+\d+[wx],?/).filter(Boolean));
}

function isName(link: Element): boolean {
  return /^(canonical|alternate)$/.test(attribute(link, 'rel') ?? '');
}
