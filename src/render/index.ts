/** The registry of output formats. */
import type { Format } from "../model/kinds.ts";
import type { Render } from "../model/render.ts";
import { renderDocx } from "./docx/index.ts";
import { renderMarkdown } from "./markdown/render-markdown.ts";
import { renderPdf } from "./pdf/index.ts";

export const renderers = { md: renderMarkdown, docx: renderDocx, pdf: renderPdf } satisfies Record<
  Format,
  Render
>;
