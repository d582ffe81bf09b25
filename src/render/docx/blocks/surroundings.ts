/** The neighbours of a block: what some blocks need to know of what stands beside them. */
import type { RootContent } from "mdast";

export interface Surroundings {
  readonly previous: RootContent | undefined;
  readonly next: RootContent | undefined;
}
