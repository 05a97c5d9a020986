import { z } from "zod";
import { type JsonRefusal, readJsonFile } from "../../base/text-files/read-json.ts";

const countSchema = z.int().min(0);
const lineSchema = z.string().trim().min(1).max(500).regex(/^.*$/, "one line");
/** Far more than a questionnaire has questions, and a question choices. */
const [maxQuestions, maxChoices] = [300, 50];

const countsFileSchema = z.object({
  round: lineSchema,
  period: z.object({ from: z.iso.date(), to: z.iso.date() }).refine(({ from, to }) => from <= to),
  completed: countSchema,
  partial: countSchema,
  note: lineSchema.optional(),
  scales: z.record(z.string(), z.array(lineSchema).min(2).max(maxChoices)),
  questions: z
    .array(
      z.object({
        name: lineSchema,
        scale: z.string(),
        title: lineSchema,
        counts: z.array(countSchema.nullable()).max(maxChoices),
        note: lineSchema.optional(),
      }),
    )
    .min(1)
    .max(maxQuestions),
});

/** A round that was run elsewhere, as counts per answer. */
export type CountsFile = z.infer<typeof countsFileSchema>;

/** A file of counts as it was read; or where it is wrong, as paths in it. */
export type KeptCounts = { file: CountsFile } | { refused: "malformed"; where: string[] };

/** A file that cannot be read, or exceeds a limit, is not kept. */
export type CountsRead = KeptCounts | { refused: Exclude<JsonRefusal, "no-json"> };

/** At most this many places are named: enough to correct at a time. */
const maxNamedPlaces = 20;
const maxPlaceChars = 100;

/** Reads a file of counts. Refuses what has too many values or levels, is no JSON, or is not such a file. */
export function readCountsFile(content: Uint8Array): CountsRead {
  const read = readJsonFile(content);
  if ("refused" in read)
    return read.refused === "no-json" ? { refused: "malformed", where: ["JSON"] } : { refused: read.refused };
  const parsed = countsFileSchema.safeParse(read.json);
  if (parsed.success) return { file: parsed.data };
  const places = parsed.error.issues.map(({ path }) => path.join(".").slice(0, maxPlaceChars) || "JSON");
  return { refused: "malformed", where: [...new Set(places)].slice(0, maxNamedPlaces) };
}
