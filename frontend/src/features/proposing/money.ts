import { sum } from '../../ui/decimal';
import type { BudgetLine, ProposalForm } from './form';

// What the lines of a budget come to, exact to the cent; what is typed and is no amount yet counts as nothing.

// Without days, the years from this one on.
const AHEAD = 5;
const MOST = 50;

export const total = (lines: Pick<BudgetLine, 'amount'>[]): string => sum(lines.map(({ amount }) => amount));

/** The sum of each year, the earliest first; lines without a year stand last. */
export function byYear(lines: Pick<BudgetLine, 'year' | 'amount'>[]): Array<{ year: string; amount: string }> {
  const years = [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => (a && b ? Number(a) - Number(b) : Number(!a) - Number(!b)));
  return years.map((year) => ({ year, amount: total(lines.filter((line) => line.year === year)) }));
}

/** The years that are offered: those of the work, and those that a line has already. */
export function yearsOf({ startDate, endDate, budget }: ProposalForm, now = new Date().getUTCFullYear()): number[] {
  const first = Number(startDate.slice(0, 4)) || now;
  const last = Math.min(Number(endDate.slice(0, 4)) || first + AHEAD, first + MOST);
  const span = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return [...new Set([...span, ...budget.map(({ year }) => Number(year)).filter(Boolean)])].toSorted((a, b) => a - b);
}
