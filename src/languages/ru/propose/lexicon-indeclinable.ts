/** Nouns that have one form for all cases, where their endings do not tell. */
import { wordSet } from "../../word-set.ts";

/** Masculine: persons, and a few things. */
export const MASCULINE_INDECLINABLES = wordSet(`
  атташе пони портье крупье рантье конферансье кутюрье рефери денди кюре месье маэстро импресарио шансонье протеже
  евро кофе пенальти торнадо сирокко экю
`);

export const FEMININE_INDECLINABLES = wordSet("леди мадам мисс миссис пани фрау авеню салями кольраби");

/** In -и: an unknown noun in -и is taken for a plural. */
export const NEUTER_IN_I = wordSet(`
  жюри такси шасси алиби пари ралли хобби лобби регби дерби сари конфетти спагетти виски граффити мини макси промилле
`);

/** In -о, with what ends so (турбюро); other nouns in -о are declined. */
const ENDS_IN_O = /(?:бюро|депо|метро|кино|фото)$/;
const IN_O = wordSet(`
  авто мото эмбарго пальто танго казино кимоно лото домино либретто рококо барокко табло трико
  статус-кво инкогнито манго сальдо нетто брутто гетто сопрано динамо зеро сомбреро лассо песо эскудо эспрессо бистро
  маэстро торнадо сирокко евро рондо дзюдо гестапо авизо
`);

/** In -е; the others that are declined end in -ие, -ье, -це, -ще. */
const DECLINED_IN_E = wordSet("поле море горе вече ложе сердце солнце");
const INDECLINABLE_IN_JE = wordSet(`
  досье портье крупье рантье колье ателье конферансье шансонье кутюрье месье
`);

/** Whether a noun in lower case, singular, keeps its form. */
export function isIndeclinable(noun: string): boolean {
  const part = noun.slice(noun.lastIndexOf("-") + 1);
  if (/[уюэы]$|[аеёиоуыэюя][ао]$/.test(part)) return true;
  if (/и$/.test(part)) return true;
  if (/о$/.test(part)) return IN_O.has(noun) || ENDS_IN_O.test(noun);
  if (/е$/.test(part)) {
    return INDECLINABLE_IN_JE.has(part) || !(DECLINED_IN_E.has(part) || /(?:[иьц]е|ще)$/.test(part));
  }
  return FEMININE_INDECLINABLES.has(part);
}
