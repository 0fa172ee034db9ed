import type {BootWords} from '../domain/boot/bootWords';

// Written by the bundler: src/plugins/boot.
declare const BOOT_WORDS: BootWords;
declare const BOOT_NAMESPACE: string;

/** The words of the page's language. */
export const words: BootWords = BOOT_WORDS;

/** What Docusaurus puts at the end of each name in the browser's storage. */
export const namespace = BOOT_NAMESPACE;
