import { z } from "zod";
import { feedScopes } from "../../db/enums.ts";
import { lineField, listField, optionalIdField } from "../base/forms/fields.ts";

/** The form that makes a key, of all or of one of these municipalities. Complaints are keys of the texts, feeds.wrong. */
export const feedKeyForm = (municipalities: { id: number }[]) =>
  z.object({
    name: lineField(80),
    scopes: listField(z.enum(feedScopes, { error: "scopes" })).refine(
      (chosen) => chosen.length > 0,
      "scopes",
    ),
    municipalityId: optionalIdField("choice").refine(
      (chosen) => chosen === null || municipalities.some(({ id }) => id === chosen),
      "choice",
    ),
  });
