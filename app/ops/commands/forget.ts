import { clearForgotten } from "../../people/leaving/forgotten.server.ts";
import { forgetPerson } from "../../people/leaving/leaving.server.ts";
import { onPerson } from "../cli/person-command.ts";

/** `forget MAIL`: makes someone nameless in every table; what is left counts in totals only. Cannot be undone. */
export const run = (words: string[]): number =>
  onPerson(
    words,
    "forget MAIL",
    (id, now) => {
      const outcome = forgetPerson(id, now, "site");
      clearForgotten("forgotten" in outcome ? 1 : 0);
      return outcome;
    },
    "Personen er slettet: navn og mailadresse er væk, tallene bliver.",
  );
