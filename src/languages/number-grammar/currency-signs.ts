/** Signs and codes of money, the same in every language. */
import { CURRENCIES, type Unit } from "../../model/language.ts";
import type { PhraseTable } from "../date-grammar/phrase.ts";

/** Codes, in lower case for the look-up; they count only where they are printed in capitals (`TRY`, not `try`). */
export const currencyCodes: PhraseTable<Unit> = Object.fromEntries(
  CURRENCIES.map((code) => [code.toLowerCase(), code] as const),
);

/** A bare `$` is the US dollar: the others are printed with a letter. */
export const currencySigns: PhraseTable<Unit> = {
  ...({
    $: "USD",
    us$: "USD",
    $us: "USD",
    "us $": "USD",
    "u.s.$": "USD",
    "u.s. $": "USD",
    usd$: "USD",
  } as const),
  ...({
    a$: "AUD",
    au$: "AUD",
    c$: "CAD",
    ca$: "CAD",
    nz$: "NZD",
    hk$: "HKD",
    s$: "SGD",
    r$: "BRL",
    j$: "JMD",
    tt$: "TTD",
    n$: "NAD",
    nt$: "TWD",
    "gh¢": "GHS",
    "gh₵": "GHS",
  } as const),
  ...({
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₸": "KZT",
    "₽": "RUB",
    "₴": "UAH",
    "₼": "AZN",
    "₾": "GEL",
  } as const),
  ...({
    "֏": "AMD",
    "₺": "TRY",
    "₦": "NGN",
    "₵": "GHS",
    "₹": "INR",
    "₩": "KRW",
    "₪": "ILS",
    "₮": "MNT",
    "₫": "VND",
    "฿": "THB",
  } as const),
};
