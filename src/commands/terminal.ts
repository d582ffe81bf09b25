/** What a command may touch of the world: the folder it runs in, the environment, where it prints. */
import type { Message } from "../model/finding.ts";
import { formatMessage, summarise } from "../report/format-text.ts";

export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard output, as it is. */
  readonly out: (text: string) => void;
  /** Standard error, as it is. */
  readonly err: (text: string) => void;
}

/** Wrong usage: the message is printed with the usage, exit code 2. */
export class UsageError extends Error {}

/** The day of SOURCE_DATE_EPOCH (seconds since 1970, reproducible-builds.org), as `YYYY-MM-DD`. */
export function buildDay({ env }: Terminal): string | undefined {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === "") return undefined;
  if (!/^\d{1,11}$/.test(epoch))
    throw new UsageError(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}; it must be seconds since 1970`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

/** Prints findings, the quiet ones only if asked for, and how many there are. */
export function report(terminal: Terminal, messages: readonly Message[], quiet: boolean): void {
  for (const message of messages)
    if (!quiet || message.severity === "error") terminal.err(`${formatMessage(message)}\n`);
  if (messages.length > 0) terminal.err(`${summarise(messages)}\n`);
}
