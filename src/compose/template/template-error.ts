/** What stops a template: told once, with its place. */
import type { Message } from "../../model/finding.ts";

/** A place in a template; line and column count from 1. */
export interface TemplatePlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Thrown inside this folder only; `compose` turns it into a message. */
export class TemplateError extends Error {
  readonly place: TemplatePlace;
  readonly advice: string;

  constructor(place: TemplatePlace, message: string, advice: string) {
    super(message);
    this.place = place;
    this.advice = advice;
  }
}

/** The message of rule `template-invalid`. */
export function templateMessage(error: TemplateError): Message {
  return {
    rule: "template-invalid",
    severity: "error",
    ...error.place,
    message: error.message,
    advice: error.advice,
  };
}
