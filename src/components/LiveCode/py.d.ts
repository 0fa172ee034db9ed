/** The bundler gives the text of a Python file; see `src/plugins/live-code`. */
declare module '*.py' {
  const source: string;
  export default source;
}
