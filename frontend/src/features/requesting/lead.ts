/** Leads to the control of a field of the form on the page, by the name of its input in the API. */
export function lead(field: string): void {
  // The id of a control ends with its name; a group of controls is led to by the first of them.
  const controls = [...document.querySelectorAll<HTMLElement>('.editor form [id]')];
  const found = controls.find(({ id }) => id.endsWith(`-${field}`));
  const first = found?.matches('fieldset') ? (found.querySelector<HTMLElement>('input, select, button') ?? found) : found;
  first?.focus();
  found?.scrollIntoView({ block: 'center' });
}
