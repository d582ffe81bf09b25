/** A PDF document whose links belong to the structure, whose names are sorted bytewise and whose metadata are escaped. */
import type { BriefProperties } from "../../model/render.ts";
import type { FontFiles } from "../../model/theme.ts";
import { metadataXml } from "./metadata-xml.ts";
import { embedFont } from "./parsed-font.ts";
import { type EmbeddedFont, PdfmakeDocument } from "./pdfmake-internals.ts";

const PRODUCER = "aide-memoire";
/** Names of the fonts on the pages. pdfkit makes the tag of a subset of them: `F` and a figure give letters, as they must. */
const FONTS = {
  serif: { regular: "F1", semibold: "F2" },
  sans: { regular: "F3", semibold: "F4" },
} as const;

export class TaggedDocument extends PdfmakeDocument {
  readonly #properties: BriefProperties;
  readonly #fonts: FontFiles;
  readonly #embedded = new Map<string, EmbeddedFont>();
  readonly #destinations = new Map<string, readonly unknown[]>();

  constructor(properties: BriefProperties, fonts: FontFiles, size: readonly [number, number]) {
    const date = new Date(`${properties.date}T00:00:00Z`);
    const info = {
      Title: properties.title,
      ...(properties.subject === undefined ? {} : { Subject: properties.subject }),
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: date,
      ModDate: date,
    };
    super(
      {},
      {},
      {},
      {},
      {
        size,
        pdfVersion: "1.7",
        tagged: true,
        displayTitle: true,
        lang: properties.tag,
        autoFirstPage: false,
        font: null,
        info,
      },
      null,
      () => false,
    );
    this.#properties = properties;
    this.#fonts = fonts;
  }

  /** @throws {Error} for a family that the theme does not have: the layout asks for no other. */
  override provideFont(family: string, bold: boolean, _italics: boolean): EmbeddedFont {
    if (family !== "serif" && family !== "sans") throw new Error(`no such font: ${family}`);
    const weight = bold ? "semibold" : "regular";
    const id = FONTS[family][weight];
    const font = this.#embedded.get(id) ?? embedFont(this.#fonts[family][weight], this, id);
    this.#embedded.set(id, font);
    return font;
  }

  /** Kept for the end: pdfkit would sort the names by the locale of the machine. */
  override addNamedDestination(name: string, _type: string, x: number, y: number): void {
    this.#destinations.set(name, [this.page.dictionary, "XYZ", x, this.page.height - y, null]);
  }

  override end(): void {
    const names = [...this.#destinations].sort(([a], [b]) => (a < b ? -1 : 1));
    const dests = this.ref({ Names: names.flatMap(([name, target]) => [Object(name), target]) });
    dests.end();
    this._root.data.Names.data.Dests = dests;
    super.end();
  }

  override _addInfo(): void {
    this.appendXML(metadataXml(this.#properties, PRODUCER));
  }
}
