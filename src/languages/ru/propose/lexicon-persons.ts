/** Names of persons that the rules do not reach, and the words that stand between them. */
import { wordSet } from "../../word-set.ts";

/** Given names with a stressed last vowel. */
export const FROZEN_GIVEN_NAMES = wordSet("николя люка тома шота");

/** French surnames in a stressed -а or -я, and others that keep their form. */
export const FROZEN_SURNAMES = wordSet(`
  дюма тома дега люка ферма золя труайя петипа гамарра
`);

/** Surnames in -ин and -ов that are not Slavic: Чаплином. */
export const FOREIGN_IN_IN = wordSet(`
  дарвин чаплин франклин мартин эрвин мерлин кронин маклин кельвин болдуин гудвин болдвин зеппелин цеппелин бюлов
  вирхов гершвин берлин
`);

/** Between the parts of a name, and first parts of double names: never declined. */
export const PARTICLES = wordSet(`
  фон цу ван дер ден тер тен де д ди да до ду дю дель делла дос дас ла ле лос и эль аль ад ан ар ас ат аш аз бен бин ибн
  бинт абу абд ага сен сент сан санта сант мак о бонч оглы кызы гызы заде улы уулу
`);

/** Surnames of China, Korea and Viet Nam that stand first: of such a name only the last word is declined. */
export const EAST_ASIAN_SURNAMES = wordSet(`
  ван ли чжан лю чэнь ян чжао хуан у чжоу сюй сунь ма чжу ху го линь хэ гао лян чжэн ло сун се тан хань цао дэн сяо фэн цзэн
  чэн цай пэн пань юань дун юй су е люй вэй цзян тянь ду дин шэнь жэнь яо лу фу цзинь дай цзя ся си мао цинь
  ким пак чой цой чон кан чо юн чан лим хан о со син квон хван ан сон пан но мун тэ
  нгуен чан ле фам хоанг фан ву во данг буй до хо нго зыонг
`);

/** First parts of double given names that keep their form: Жан-Клода, Касым-Жомарта. */
export const FROZEN_FIRST_NAMES = wordSet("жан касым нур абд абдул сейид мир шах аль эль пьер");
