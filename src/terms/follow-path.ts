/** The way from a path of keys to the place in the YAML that it names. */
import { isMap, isScalar, type Pair, type YAMLMap } from "yaml";

/** As far as a path of keys leads: the offset of the last key on it that is there, and whether a key was not. */
export function followPath(
  pair: Pair,
  path: readonly string[],
): { readonly offset: number; readonly missing: boolean } {
  let at = pair;
  for (const name of path) {
    const next = isMap(at.value) ? child(at.value, name) : undefined;
    if (!next) return { offset: offsetOf(at.key) ?? 0, missing: isMap(at.value) };
    at = next;
  }
  return { offset: offsetOf(at.key) ?? 0, missing: false };
}

/** UTF-16 offset of a scalar in its file; undefined for what is none. */
export function offsetOf(node: unknown): number | undefined {
  return isScalar(node) ? node.range?.[0] : undefined;
}

function child(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === name);
}
