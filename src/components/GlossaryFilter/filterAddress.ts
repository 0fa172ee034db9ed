/** What the fields ask for; empty where they ask for nothing. */
export type Asked = {
  readonly q: string;
  readonly category: string;
  readonly kind: string;
  readonly part: string;
};

/** What an address asks for; anything may stand in one. */
export function askedIn(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const valueOf = (name: keyof Asked): string => parameters.get(name) ?? '';
  return {
    q: valueOf('q'),
    category: valueOf('category'),
    kind: valueOf('kind'),
    part: valueOf('part'),
  };
}

/** What follows the path when the fields of a form are as they are. */
export function addressOf(form: HTMLFormElement): string {
  const asked = new URLSearchParams();
  for (const field of fieldsOf(form))
    if (field.value !== '') asked.set(field.name, field.value);
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

/** Puts what an address asks for into the fields. */
export function fill(form: HTMLFormElement, search: string): void {
  const asked = askedIn(search);
  for (const field of fieldsOf(form)) {
    const value = asked[field.name as keyof Asked];
    if (field.value !== value) field.value = value;
    // An option that does not exist.
    if (field.value !== value) field.value = '';
  }
}

function fieldsOf(
  form: HTMLFormElement,
): NodeListOf<HTMLInputElement | HTMLSelectElement> {
  return form.querySelectorAll('input[name], select[name]');
}
