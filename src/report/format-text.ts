/** Findings as lines of text: `path:line:column  severity  message  rule`, what to do below. */
import type { Message } from "../model/finding.ts";

const place = ({ path, line, column }: Message): string =>
  line === undefined ? path : `${path}:${line}:${column ?? 1}`;

export function formatMessage(message: Message): string {
  return `${place(message)}  ${message.severity}  ${message.message}  ${message.rule}\n    ${message.advice}`;
}

/** How many findings of each severity: `1 error, 2 warnings`. */
export function summarise(messages: readonly Message[]): string {
  const count = (severity: Message["severity"], one: string, many: string) => {
    const number = messages.filter((message) => message.severity === severity).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  };
  return (
    [
      ...count("error", "error", "errors"),
      ...count("warning", "warning", "warnings"),
      ...count("info", "note", "notes"),
    ].join(", ") || "no findings"
  );
}
