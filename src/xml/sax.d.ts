/** The part of `sax` that is used here: the package carries no types, and those of others lack `strictEntities`. */
declare module "sax" {
  namespace sax {
    interface QualifiedName {
      readonly local: string;
      /** Empty where the name has no namespace. */
      readonly uri: string;
    }

    interface Tag extends QualifiedName {
      readonly attributes: Readonly<Record<string, QualifiedName & { readonly value: string }>>;
    }

    interface Parser {
      /** UTF-16 units read so far. */
      readonly position: number;
      /** `position` behind the `<` of the last tag. */
      readonly startTagPosition: number;
      onerror: (error: Error) => void;
      ondoctype: (doctype: string) => void;
      onopentag: (tag: Tag) => void;
      onclosetag: (name: string) => void;
      ontext: (text: string) => void;
      oncdata: (text: string) => void;
      write(chunk: string): Parser;
      close(): Parser;
    }

    /** `xmlns` makes tags carry `local` and `uri`; `strictEntities` knows only the five entities of XML itself. */
    function parser(strict: true, options: { readonly xmlns: true; readonly strictEntities: true }): Parser;
  }
  export = sax;
}
