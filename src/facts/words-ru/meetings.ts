/** What is held and takes place, in any case and number: заседание, саммит. */
import { anyForm } from "./forms.ts";

export const MEETINGS = anyForm(
  "заседание, совещание, сессия, саммит, встреча, конференция, форум, съезд, конгресс, симпозиум, семинар, раунд",
);
