/** Characters that show nothing, and what is said of them. */

/** Controls of the direction of writing: they can make a text read otherwise than it is stored. */
export const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/**
 * A character that shows nothing and is no white space: what Unicode lets programs ignore (zero-width characters, soft
 * hyphen, byte order mark, controls of direction), and the control characters and non-characters that no document format
 * takes. What joins and colours the parts of a picture character belongs to it.
 */
export const INVISIBLE =
  /(?!\u200D\p{Extended_Pictographic}|\uFE0F)\p{Default_Ignorable_Code_Point}|(?![\s\u0085])\p{Cc}|[\uFFFE\uFFFF]/u;
