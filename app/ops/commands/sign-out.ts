import { signOutEverywhere } from "../../people/sign-in/sessions.server.ts";
import { runOnPerson } from "../cli/person-command.ts";

/** `sign-out MAIL`: ends every session of a person, for instance when a computer has been lost. They can sign in again. */
export const run = (words: string[]): number =>
  runOnPerson(
    words,
    "sign-out MAIL",
    (id, now) => signOutEverywhere(id, now, "site"),
    "Personen er logget ud alle steder.",
  );
