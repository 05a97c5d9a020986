import { finishForgetting } from "../../people/leaving/forgotten.server.ts";
import { forgetPerson } from "../../people/leaving/leaving.server.ts";
import { runOnPerson } from "../cli/person-command.ts";

/** `forget MAIL`: removes a person's name and mail address from every table; what is left only counts in totals. Cannot be undone. */
export const run = (words: string[]): number =>
  runOnPerson(
    words,
    "forget MAIL",
    (id, now) => {
      const outcome = forgetPerson(id, now, "site");
      finishForgetting("forgotten" in outcome ? 1 : 0);
      return outcome;
    },
    "Personen er slettet: navn og mailadresse er væk, tallene bliver.",
  );
