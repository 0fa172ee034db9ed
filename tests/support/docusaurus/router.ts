/** The address of the page under test. */
export function useLocation(): {readonly pathname: string} {
  return window.location;
}
