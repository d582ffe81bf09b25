/** Words that the structure of a name is told by. */
import { wordSet } from "../../word-set.ts";

/** No name has its head word here. */
export const PREPOSITIONS = wordSet(`
  в во на по о об обо от до для при из за с со к ко у над под между через без против среди после около ради имени
`);

export const LINKS = wordSet("и или");

/** Before adjectives and unchanged: наименее развитые страны. Adverbs in -о are known by what follows them. */
export const ADVERBS = wordSet(`
  особо вновь ныне ранее более менее наиболее наименее весьма крайне не
`);

/** Adjectives that stand for a person and govern the instrumental: управляющий банком. */
export const GOVERNING_INSTRUMENTAL = wordSet(
  "управляющий управляющая заведующий заведующая командующий ведающий",
);

/** First parts of compounds that are not declined: премьер-министр. */
export const FROZEN_FIRST_PARTS = wordSet(`
  премьер вице экс пресс генерал лорд штабс обер унтер контр интернет онлайн медиа бизнес веб топ шоу флаг блок поп рок
  метал арт мини миди макси микро макро нано евро эко био супер хедж лейб камер флигель яхт
  альфа бета гамма дельта демо видео аудио фото кино радио теле джаз дизайн фитнес спорт тест
`);

/** Second parts that stand in apposition to the first: both are declined, and the first is the head. */
export const APPOSITIONS = wordSet(`
  член члены участник участники участница участницы герой герои побратим побратимы спутник график графики учредитель
  учредители организатор организаторы партнёр партнёры донор доноры получатель получатели наблюдатель наблюдатели
  кандидат кандидаты заявитель отправитель крепость государство заявка оферта схема музей заповедник сад интернат
  магазин салон банк завод комплекс лаборатория полигон призрак миллионник курорт порт столица посредник
`);

/** A name behind these is declined with them: в городе Москве. */
export const DECLINED_WITH_NAMES = wordSet("город");

/** Names of places that keep their form, though they end as nouns that do not. */
export const INDECLINABLE_PLACES = wordSet("алматы хельсинки нагасаки скопье");
