/** Makes the planned elements into elements of the document. */
import type { PdfDocumentShape, StructureElement } from "./pdfmake-internals.ts";
import type { BlockPlan } from "./structure-plan.ts";

/** The elements by their plans; the root is hung into the document. Elements stay open until the document ends. */
export function buildStructure(
  document: PdfDocumentShape,
  root: BlockPlan,
  lang: string,
): ReadonlyMap<BlockPlan, StructureElement> {
  const elements = new Map<BlockPlan, StructureElement>();
  const build = (plan: BlockPlan): StructureElement => {
    const element = document.struct(plan.type, plan === root ? { lang } : {});
    if (plan.attributes) element.dictionary.data.A = { ...plan.attributes };
    elements.set(plan, element);
    for (const child of plan.children) element.add(build(child));
    return element;
  };
  document.addStructure(build(root));
  return elements;
}
