/**
 * Highlights while the page is rendered on the server.
 *
 * The browser's bundle gets {@link file://./highlightNever.ts} in its place: it keeps what the server drew.
 */
export {highlight as highlightNow} from './highlight';
