/** Words that the comparison of names and dates needs, of all languages at once: no word of one is another of the other. */

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

/** Words that tie a name together and mean nothing in it. Lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  words(`
    a an the of on in for to and with by from between among at as into within under its their our his her
    concerning regarding relating
    о об обо в во на для по и с со между к ко от из у при за его ее их
  `),
);

/** Stems (see `stem`) of the nouns of documents and of the words that half of all documents bear: by these alone no document is told from another. */
export const COMMON_IN_TITLES: ReadonlySet<string> = new Set(
  words(`
    agreement treaty convention protocol charter statute declaration memorandum memoranda statement communique
    programme program plan roadmap decision resolution law act report document arrangement contract
    cooperation co-operation operation co understanding joint final bilateral mutual partnership framework work action
    intergovernmental interdepartmental additional amending new general first second third
    соглашен договор конвенц протокол харт устав деклараци декларац меморандум заявлен коммюник
    программ план решен резолюц закон акт отчет документ контракт договоренност
    сотрудничеств взаимопониман совместн итогов двусторонн взаимн партнерств рамочн дейст действ
    межправительствен межправительственн межведомствен межведомственн дополнительн нов общ перв втор трет
  `),
);

/** Types of documents that are drawn up again and again under the same title. */
export const RECURRING_TYPES: ReadonlySet<string> = new Set([
  "statement",
  "communique",
  "report",
  "programme",
  "framework-programme",
  "plan",
  "minutes",
  "decision",
  "resolution",
  "order",
  "letter",
  "document",
]);

/** Types of documents of which few bear a title alike. */
export const TREATIES: ReadonlySet<string> = new Set([
  "treaty",
  "convention",
  "protocol",
  "charter",
  "statute",
  "constitution",
  "law",
]);

/** Stems of what relations between states are called, and of what they may be called besides. */
export const RELATION_NOUNS: ReadonlySet<string> = new Set(words("relation tie отношен связ"));
export const RELATION_ADJECTIVES: ReadonlySet<string> = new Set(
  words(
    "diplomatic official formal interstate bilateral дипломатическ официальн межгосударствен межгосударственн",
  ),
);
export const RELATIONS_TERM = "diplomatic-relations";

/** Says that something was not done for the first time. */
export const ANEW =
  /(?<!\p{L})(?:re-?(?:join|enter|admi|establish|open|elect|appoint|sum|stor)\p{L}*|again|anew|once more|вновь|снова|повторно|заново|возобнов\p{L}*|восстан\p{L}*|переизб\p{L}*)(?!\p{L})/iu;

/** Says that somebody was chosen for a term, which may follow another. */
export const FOR_A_TERM =
  /(?<!\p{L})(?:elect(?:ed|s|ion)?|for (?:a|the) (?:term|period)|избра\p{L}*|избир\p{L}*|на срок|на период)(?!\p{L})/iu;
