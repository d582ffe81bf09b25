/** Names that many organisations give to an organ of theirs: `General Assembly`, «Совет министров». */
import type { Term } from "../model/term.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** A name of these words alone says nothing of whose organ it is. */
const GENERIC: ReadonlySet<string> = new Set(
  words(`
    administrative administration advisory and annual assembly authority board body bureau centre commission committee
    conference congress consultative coordinators co-ordinators council councils court deputy directors executive foreign
    general governing government governments governors heads high interministerial intergovernmental interparliamentary
    inter-parliamentary joint main meeting member members ministerial ministers national of office officials parliamentary
    permanent plenary plenipotentiaries political presidency presidium regional representatives secretariat secretaries
    senior session standing state states steering summit supreme technical the
    и исполком`),
);

/** The beginnings of Russian words of the kind; an ending of up to three letters follows. */
const STEMS = words(`
  ассамбле бюро генеральн глав государств дел директор должностн заместител иностранн исполнительн комисси комитет
  конгресс конференци координатор лиц межгосударственн межправительственн межпарламентск министерск министр национальн
  орган парламентск пленум постоянн правительств правлени президиум представител руководящ саммит секретариат сесси
  совет совещани старш суд технич управляющ уполномоченн центр высш`);

const LONGEST_ENDING = 3;

function isGenericWord(word: string): boolean {
  return (
    GENERIC.has(word) ||
    STEMS.some((stem) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING)
  );
}

const isGeneric = (name: string): boolean => name.toLowerCase().split(/\s+/u).every(isGenericWord);

/**
 * Whether a name of a body is one that organs of others have as well. What has no more of a name itself (`government`) is
 * no organ of one body.
 */
export const isGenericName = ({ kind, parent, en }: Term, name: string): boolean =>
  kind === "body" && isGeneric(name) && (parent !== undefined || !isGeneric(en.name));

/** Where the name of the body that an organ belongs to stands in a name of the organ. */
interface Parted {
  /** The name without it. */
  readonly bare: string;
  readonly language: "en" | "ru";
}

const given = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** A body as its organs name it, in Russian in the genitive. */
function ownerNames({ en, ru, aliases }: Term): Readonly<Record<"en" | "ru", readonly string[]>> {
  return {
    en: [
      en.name,
      ...given(en.short),
      ...given(en.abbreviation),
      ...aliases.filter((name) => /^[ -\u024f]+$/u.test(name)),
    ],
    ru: [...given(ru?.name.g), ...given(ru?.short?.g), ...given(ru?.abbreviation)],
  };
}

const LINKS = { en: [" of the ", " of "], ru: [" "] } as const;

function part(name: string, owners: ReturnType<typeof ownerNames>): Parted | undefined {
  for (const owner of owners.en)
    if (name.startsWith(`${owner} `)) return { bare: name.slice(owner.length + 1), language: "en" };
  for (const language of ["en", "ru"] as const)
    for (const owner of owners[language])
      for (const link of LINKS[language])
        if (name.endsWith(link + owner)) return { bare: name.slice(0, -(link + owner).length), language };
  return undefined;
}

export interface OrganNames {
  /** `UN General Assembly`, `General Assembly of the UN`, of `United Nations General Assembly`. */
  readonly withOwner: readonly string[];
  /** What it is called among its own, where that is generic: `Assembly`, of `ICAO Assembly`. */
  readonly generic: readonly string[];
}

/** The names that follow from those of an organ and of the body it belongs to. */
export function organNames({ kind, en, ru, aliases }: Term, parent: Term | undefined): OrganNames {
  if (kind !== "body" || parent?.kind !== "body") return { withOwner: [], generic: [] };
  const owners = ownerNames(parent);
  const names = [
    ...[en.name, ...given(en.short), ...aliases],
    ...[ru?.name, ru?.short].flatMap((forms) => Object.values(forms ?? {})),
  ];
  const parted = names.flatMap((name) => part(name, owners) ?? []);
  return {
    withOwner: parted.flatMap(({ bare, language }) =>
      owners[language].flatMap((owner) => [
        ...(language === "en" ? [`${owner} ${bare}`] : []),
        ...LINKS[language].map((link) => bare + link + owner),
      ]),
    ),
    generic: parted.flatMap(({ bare }) => (isGeneric(bare) ? [bare] : [])),
  };
}
