/** The part of Typograf that tests use: its own types describe a CommonJS build that Node does not load. */
declare module "typograf" {
  class Typograf {
    constructor(preferences: { readonly locale: readonly string[] });
    disableRule(name: string): this;
    execute(text: string): string;
  }

  // biome-ignore lint/style/noDefaultExport: this is how the library exports it
  export { Typograf as default };
}
