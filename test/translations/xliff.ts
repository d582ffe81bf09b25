/** XLIFF files for the tests. */

/** A file from English to Russian around the given segments, each in a unit of its own. */
export function xliff(...segments: string[]): string {
  const units = segments.map((segment, index) => `<unit id="u${index}">${segment}</unit>`).join("\n");
  return `<?xml version="1.0"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="ru"><file id="f">
${units}
</file></xliff>`;
}

export function segment(source: string, target: string, state = "final"): string {
  return `<segment state="${state}"><source>${source}</source><target>${target}</target></segment>`;
}
