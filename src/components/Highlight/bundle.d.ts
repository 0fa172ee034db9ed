/** The bundler decides what this is: src/plugins/highlight. */
declare module 'highlight-now' {
  /** Undefined in the browser. */
  export const highlightNow:
    ((code: string, language: string) => string) | undefined;
}
