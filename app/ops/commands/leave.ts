import { leave } from "../../people/leaving/leaving.server.ts";
import { onPerson } from "../cli/person-command.ts";

/** `leave MAIL`: closes someone who has left the hotline; signed out everywhere at once. */
export const run = (words: string[]): number =>
  onPerson(
    words,
    "leave MAIL",
    (id, now) => leave(id, now, "site"),
    "Personen er meldt ud og logget ud alle steder.",
  );
