/** How the phrases that are being written look: what their runs carry. */
export interface PhraseLook {
  /** BCP 47 tag of the words. */
  readonly language: string;
  /** Id of a character style. */
  readonly style?: string;
  readonly bold?: boolean;
}
