/** One field that an entry of the audit changed. */
export type Change = { field: string; before: string; after: string };

const said = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** The changes of an entry, field by field, in the order of their names; what cannot be read is one change as it stands. */
export function readChanges(json: string): Change[] {
  try {
    const parsed = JSON.parse(json) as Record<string, unknown>;
    return Object.entries(parsed)
      .map(([field, pair]) => {
        const [before, after] = Array.isArray(pair) ? (pair as unknown[]) : [undefined, pair];
        return { field, before: said(before), after: said(after) };
      })
      .toSorted((a, b) => (a.field < b.field ? -1 : 1));
  } catch {
    return [{ field: '', before: '', after: json }];
  }
}
