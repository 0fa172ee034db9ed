/** The one function that the fixtures need; can go when `@types/react-dom` is installed. */
declare module 'react-dom/server' {
  export function renderToStaticMarkup(node: import('react').ReactNode): string;
}
