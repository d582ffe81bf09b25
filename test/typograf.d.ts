/** The part of Typograf that tests use: its own types describe a CommonJS build that Node does not load. */
declare module "typograf" {
  export default class Typograf {
    constructor(preferences: { readonly locale: readonly string[] });
    disableRule(name: string): this;
    execute(text: string): string;
  }
}
