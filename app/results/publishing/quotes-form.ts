import { z } from "zod";
import { listField } from "../../base/forms/fields.ts";

/** The form of choosing quotes: the keys that are ticked, and a text for each key. Gives the text of each ticked key. */
export const quotesForm = z
  .looseObject({ vis: listField(z.string()) })
  .transform(
    ({ vis, ...texts }) => new Map(vis.map((key) => [key, String(texts[`text-${key}`] ?? "").trim()])),
  );
