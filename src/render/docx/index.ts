/** The DOCX renderer. */
export { renderDocx } from "./render-docx.ts";
