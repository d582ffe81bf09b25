/** Gender and number of abbreviations, by the head word of what they stand for. */

import { wordSet } from "../../word-set.ts";
import type { Grammar } from "./proposal.ts";

const MASCULINE = wordSet(`
  ЕС ЕАЭС МВФ ЕБРР АБР ЕАБР МБРР ЮНИСЕФ ЕСПЧ ВКНМ МИД МУС
`);
const FEMININE = wordSet(`
  ООН ОБСЕ НАТО ШОС ОДКБ ОИС ОИК ОЭСР ЭСКАТО ВТО ВОЗ МОТ МОМ ЮНЕСКО ПРООН ЮНЕП ФАО ИКАО ИМО ЮНКТАД ЮНИДО ПАСЕ ГРЕКО ОТГ
  ОЭС ЕЭК РФ РК КР РУ РТ РБ КНР КНДР ФРГ ЮАР ДРК ЦАР ЧР НПО
`);
const NEUTER = wordSet("СБСЕ ЕЭС СНГ УВКБ УНП МАГАТЭ СВМДА БДИПЧ ООО АО ПАО ОАО ЗАО ТОО МВД");
const PLURAL = wordSet("США ОАЭ СМИ");

/** What is known of an abbreviation; none where it is not listed. */
export function abbreviationGrammar(word: string): Omit<Grammar, "animate"> | undefined {
  if (PLURAL.has(word)) return { gender: "m", number: "plural" };
  const gender = MASCULINE.has(word) ? "m" : FEMININE.has(word) ? "f" : NEUTER.has(word) ? "n" : undefined;
  return gender && { gender, number: "singular" };
}
