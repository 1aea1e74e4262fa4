import { useLingui } from '@lingui/react/macro';
import { money } from './numbers';

/** An amount with its currency in words, to the cent; isolated, so that it reads right in either direction. */
export function Money({ amount, currency }: { amount: string; currency: string | null | undefined }) {
  const { i18n } = useLingui();
  return <bdi className="money">{money(i18n.locale, amount, currency)}</bdi>;
}
