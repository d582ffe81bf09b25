/** The elements inside lines that are open: words that follow in the same link or language go on in the same element. */
import type { PdfDocumentShape, StructureElement } from "./pdfmake-internals.ts";
import type { PhrasePlan } from "./structure-plan.ts";

interface OpenPhrase {
  readonly plan: PhrasePlan;
  readonly element: StructureElement;
}

export class PhraseStack {
  readonly #document: PdfDocumentShape;
  #home: StructureElement | undefined;
  #open: OpenPhrase[] = [];

  constructor(document: PdfDocumentShape) {
    this.#document = document;
  }

  /** The innermost element for words of `home` within these phrases; opens and closes what is needed. */
  open(home: StructureElement, within: readonly PhrasePlan[]): StructureElement {
    if (home !== this.#home) this.closeAll();
    this.#home = home;
    const shared = within.findIndex((plan, depth) => this.#open[depth]?.plan !== plan);
    this.#closeTo(shared < 0 ? within.length : shared);
    let element = this.#open.at(-1)?.element ?? home;
    for (const plan of within.slice(this.#open.length)) {
      const child = this.#begin(plan);
      element.add(child);
      this.#open.push({ plan, element: child });
      element = child;
    }
    return element;
  }

  /** @throws {Error} if the phrase is not open. */
  element(plan: PhrasePlan): StructureElement {
    const found = this.#open.find((phrase) => phrase.plan === plan);
    if (!found) throw new Error(`no open element for a phrase of type ${plan.type}`);
    return found.element;
  }

  /** pdfkit writes an element when it ends and takes the page of its links to be the current one. */
  closeAll(): void {
    this.#closeTo(0);
    this.#home = undefined;
  }

  #closeTo(depth: number): void {
    while (this.#open.length > depth) this.#open.pop()?.element.end();
  }

  #begin(plan: PhrasePlan): StructureElement {
    switch (plan.type) {
      case "Link":
        return this.#document.struct("Link");
      case "Span":
        return this.#document.struct("Span", {
          ...(plan.lang === undefined ? {} : { lang: plan.lang }),
          ...(plan.actual === undefined ? {} : { actual: plan.actual }),
        });
      default:
        return plan satisfies never;
    }
  }
}
