/** Says what on disk differs from what a build would write; writes nothing. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, type BuildResult, planOutputs } from "./build.ts";
import { everything } from "./outputs.ts";

/** Text outputs are kept with the project; a PDF or DOCX that is not there is no difference. */
const isKept = (path: string): boolean => /\.(?:md|json)$/.test(path);

/** What on disk differs from what a build would write; writes nothing. */
export async function check(
  options: Omit<BuildOptions, "wanted">,
): Promise<BuildResult & { readonly differences: readonly string[] }> {
  const plan = await planOutputs({ ...options, wanted: everything });
  if (plan.code !== 0) return { ...plan, differences: [] };
  const differences = plan.outputs.flatMap(({ path, bytes }) => {
    const file = join(options.root, path);
    if (!existsSync(file)) return isKept(path) ? [`${path}  is missing`] : [];
    return readFileSync(file).equals(bytes)
      ? []
      : [`${path}  differs from what its sources, terms and templates give`];
  });
  const out = join(options.root, "out");
  const wanted = new Set(plan.outputs.map(({ path }) => path.split("/")[1]));
  const unwanted =
    options.dossiers.length > 0 || !existsSync(out)
      ? []
      : readdirSync(out, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && !wanted.has(entry.name))
          .map((entry) => `out/${entry.name}  belongs to no source`)
          .sort();
  const all = [...differences, ...unwanted];
  return { ...plan, differences: all, code: all.length > 0 ? 1 : 0 };
}
