import { z } from "zod";
import { listField } from "../../base/forms/fields.ts";

/**
 * The form of choosing quotes: the keys that are ticked, a text for each key, and the keys whose text is shown though it may name
 * someone. Gives the text of each ticked key, and those keys.
 */
export const quotesForm = z
  .looseObject({ vis: listField(z.string()), alligevel: listField(z.string()) })
  .transform(({ vis, alligevel, ...texts }) => ({
    chosen: new Map(vis.map((key) => [key, String(texts[`text-${key}`] ?? "").trim()])),
    anyway: alligevel,
  }));
