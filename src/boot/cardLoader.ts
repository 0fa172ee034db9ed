/** Loads the cards of terms; the script runs once, however often it is asked for. */
export function cardLoader(address: string): () => void {
  const script = document.createElement('script');
  script.src = address;
  const load = (): void => {
    document.head.append(script);
  };
  // A finger does not reach before it taps.
  if ('ontouchstart' in window) load();
  return load;
}
