/** The words of tables that state facts without a verb. Data of a language; all in lower case, phrases with single spaces. */
import type { MembershipStatus } from "./kinds.ts";

/** What can be done with a document, as the facts of documents and treaties call it. */
type TableAction =
  | "signed"
  | "ratified"
  | "entered-into-force"
  | "adopted"
  | "acceded"
  | "joined"
  | "approved"
  | "denounced"
  | "deposited"
  | "opened-for-signature"
  | "amended"
  | "terminated"
  | "initialled"
  | "published"
  | "concluded"
  | "extended"
  | "applied-provisionally";

/** A standing as the cell of a table tells it. */
export interface CellStatus {
  readonly status: MembershipStatus;
  readonly stage?: "candidate" | "intends" | "suspended" | "expelled";
  readonly as?: "member" | "observer";
}

export interface TableWords {
  /** Heads of columns that hold the dates of acts: `in force` -> entered-into-force. */
  readonly columnActions: Readonly<Record<string, TableAction>>;
  /** Heads of the column that says row by row what was done: act, step. */
  readonly actHeads: ReadonlySet<string>;
  /** What its cells begin with, where that is no head of a column as well, or means something else there. */
  readonly cellActions: Readonly<Record<string, TableAction>>;
  /** Heads of the column that says what one is in a body: status. */
  readonly statusHeads: ReadonlySet<string>;
  /** What its cells hold. */
  readonly statuses: Readonly<Record<string, CellStatus>>;
  /** Heads of the column of bodies, or first words of them: body, organisation. */
  readonly bodyHeads: ReadonlySet<string>;
  /** Heads of the column of dates from which what a row says holds: since. */
  readonly sinceHeads: ReadonlySet<string>;
  /** What a table is called, in the cases that sentences need: table, таблице. */
  readonly tableWords: ReadonlySet<string>;
  /** What a table does with what it holds: lists, указаны. */
  readonly holdingVerbs: ReadonlySet<string>;
  /** Labels of lines in which a document counts what it holds itself: edition, sources. */
  readonly ownLabels: ReadonlySet<string>;
  /** Heads of a column of numbers of documents. */
  readonly numberHeads: ReadonlySet<string>;
}
