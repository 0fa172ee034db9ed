// The router throws at an address that cannot be decoded (`/docs/%E0%A4%A/`), before it can say "not found".
if (typeof window !== 'undefined') {
  const {pathname, search, hash} = window.location;
  try {
    decodeURI(pathname);
  } catch {
    window.history.replaceState(
      null,
      '',
      pathname.replaceAll('%', '%25') + search + hash,
    );
  }
}

// A module without imports and exports would be a script.
export {};
