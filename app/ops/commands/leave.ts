import { closePerson } from "../../people/leaving/leaving.server.ts";
import { runOnPerson } from "../cli/person-command.ts";

/** `leave MAIL`: closes someone who has left the hotline; signed out everywhere at once. */
export const run = (words: string[]): number =>
  runOnPerson(
    words,
    "leave MAIL",
    (id, now) => closePerson(id, now, "site"),
    "Personen er meldt ud og logget ud alle steder.",
  );
