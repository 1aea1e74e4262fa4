import type { Option } from './Field';
import { byName } from './find';

// The currencies of ISO 4217 in use, without units of account and metals.
const CODES = `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC
CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS
KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN
PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX
USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`.split(/\s+/);

// Those in which most needs are costed stand first.
const FIRST = ['USD', 'EUR'];

/** The currencies by name, each with its code; one that a need has already stands among them. */
export function currencyOptions(lang: string, chosen: string): Option[] {
  const names = new Intl.DisplayNames(lang, { type: 'currency', fallback: 'code' });
  const option = (code: string) => ({ value: code, label: names.of(code) === code ? code : `${names.of(code)} (${code})` });
  const others = [...new Set([...CODES, ...(/^[A-Z]{3}$/.test(chosen) ? [chosen] : [])])].filter((code) => !FIRST.includes(code));
  return [...FIRST.map(option), ...others.map(option).toSorted(byName(lang, ({ label }) => label))];
}
