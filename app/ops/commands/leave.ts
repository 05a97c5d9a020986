import { closePerson } from "../../people/leaving/leaving.server.ts";
import { runOnPerson } from "../cli/person-command.ts";

/** `leave MAIL`: closes the account of someone who has left the hotline, and signs them out everywhere. */
export const run = (words: string[]): number =>
  runOnPerson(
    words,
    "leave MAIL",
    (id, now) => closePerson(id, now, "site"),
    "Personen er meldt ud og logget ud alle steder.",
  );
