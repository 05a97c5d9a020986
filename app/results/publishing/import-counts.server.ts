import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { counts, publications } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishMoment, daysLater } from "../../base/dates/danish-time.ts";
import { countedQuestionsOf, type Questionnaire } from "../../surveys/questionnaires/questionnaire.ts";
import {
  findQuestionnaire,
  freezeQuestionnaire,
} from "../../surveys/questionnaires/questionnaires.server.ts";
import { insertImportedRound } from "../../surveys/rounds/published-state.server.ts";
import { writeNotes } from "../figures/published-rounds.server.ts";
import { scaleOf } from "../figures/scale.ts";
import { totalUnit } from "../figures/withholding.ts";

const countSchema = z.int().min(0);
const lineSchema = z.string().trim().min(1).max(500).regex(/^.*$/, "one line");
const countsFileSchema = z.object({
  round: lineSchema,
  period: z.object({ from: z.iso.date(), to: z.iso.date() }).refine(({ from, to }) => from <= to),
  completed: countSchema,
  partial: countSchema,
  note: lineSchema.optional(),
  scales: z.record(z.string(), z.array(lineSchema).min(2)),
  questions: z
    .array(
      z.object({
        name: lineSchema,
        scale: z.string(),
        title: lineSchema,
        counts: z.array(countSchema.nullable()),
        note: lineSchema.optional(),
      }),
    )
    .min(1),
});

type CountsFile = z.infer<typeof countsFileSchema>;

/** What a file of counts comes to, question by question: received, of which so many are told, and the rest is not known. */
export interface CountsSummary {
  round: string;
  completed: number;
  partial: number;
  questions: { title: string; counted: number; unknown: number }[];
}

const summarise = ({ round, completed, partial, questions }: CountsFile): CountsSummary => ({
  round,
  completed,
  partial,
  questions: questions.map((question) => ({
    title: question.title,
    counted: sumOfKnown(question),
    unknown: question.counts.filter((one) => one === null).length,
  })),
});

/** The series and wording of rounds that were run before the site. */
const series = "agents";

export type ImportRefusal = "malformed" | "wording" | "sum" | "other-round" | "wording-taken";
export type CountsImported =
  | { imported: number }
  | { would: CountsSummary }
  | { unchanged: number }
  | { refused: ImportRefusal; where: string[] };

/**
 * Brings in a round that was run elsewhere, as counts, whole or not at all; null stays null. Its questions must be those of
 * the first version of the agents' questionnaire, word by word. The same counts once more change nothing. Refuses what
 * it cannot read, other wording, counts beyond what was received, and other counts under a name that is taken. On a dry
 * run it changes nothing, and tells what the counts come to.
 */
export function importCounts(
  content: string,
  now: Date,
  { actor = "site" as Actor, dryRun = false } = {},
): CountsImported {
  const parsed = countsFileSchema.safeParse(parseJson(content));
  if (!parsed.success)
    return { refused: "malformed", where: parsed.error.issues.map(({ path }) => path.join(".") || "JSON") };
  const given = parsed.data;
  const questionnaire = findQuestionnaire(series, 1);
  if (!questionnaire) throw new Error("The agents' questionnaire is missing.");
  const otherWords = wordingFaults(given, questionnaire);
  if (otherWords.length > 0) return { refused: "wording", where: otherWords };
  const tooMany = given.questions.filter(
    (question) => sumOfKnown(question) > given.completed + given.partial,
  );
  if (tooMany.length > 0) return { refused: "sum", where: tooMany.map(({ name }) => name) };
  if (dryRun) return findExisting(db, given) ?? { would: summarise(given) };
  return writeTransaction(
    (tx) => findExisting(tx, given) ?? insertCounts(tx, given, questionnaire, { actor, now }),
  );
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

const sumOfKnown = (question: CountsFile["questions"][number]) =>
  question.counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** The questions whose wording, scale or place is not that of the questionnaire. */
function wordingFaults(given: CountsFile, questionnaire: Questionnaire): string[] {
  const asked = countedQuestionsOf(questionnaire);
  const missing = asked.filter(({ name }) => !given.questions.some((question) => question.name === name));
  const twice = given.questions.filter(({ name }, i) =>
    given.questions.slice(0, i).some((question) => question.name === name),
  );
  const other = given.questions.filter((question) => {
    const same = asked.find(({ name }) => name === question.name);
    const labels = given.scales[question.scale] ?? [];
    const expected = same ? scaleOf(same).scale.map((choice) => choice.text) : [];
    return (
      same?.title !== question.title ||
      labels.join("\n") !== expected.join("\n") ||
      question.counts.length !== expected.length
    );
  });
  return [...missing, ...twice, ...other].map(({ name }) => name);
}

/** The round of that name, as it is there already: the same, or another; null when there is none. */
function findExisting(at: Database | Tx, given: CountsFile): CountsImported | null {
  const there = at
    .select()
    .from(rounds)
    .where(and(eq(rounds.series, series), eq(rounds.name, given.round)))
    .get();
  if (!there) return null;
  return hasSameCounts(at, there, given)
    ? { unchanged: there.id }
    : { refused: "other-round", where: [given.round] };
}

function insertCounts(
  tx: Tx,
  given: CountsFile,
  questionnaire: Questionnaire,
  { actor, now }: { actor: Actor; now: Date },
): CountsImported {
  const questionnaireHash = freezeQuestionnaire(tx, questionnaire);
  if (!questionnaireHash) return { refused: "wording-taken", where: [questionnaire.name] };
  const id = insertImportedRound(tx, {
    series,
    name: given.round,
    questionnaireHash,
    opensAt: danishMoment(given.period.from, "00:00"),
    closesAt: danishMoment(daysLater(given.period.to, 1), "00:00"),
    completed: given.completed,
    partial: given.partial,
    note: writeNotes(
      given.note ?? "",
      given.questions.flatMap(({ name, note }) => (note ? [[name, note] as [string, string]] : [])),
    ),
  });
  tx.insert(counts)
    .values(given.questions.flatMap((question) => countRows(id, question)))
    .run();
  tx.insert(publications).values({ roundId: id, at: now }).run();
  trace(tx, actor, { act: "round-imported", scope: `round:${id}` }, now);
  return { imported: id };
}

const countRows = (roundId: number, question: CountsFile["questions"][number]) =>
  question.counts.map((count, band) => ({
    roundId,
    unit: totalUnit,
    question: question.name,
    band,
    count,
  }));

function hasSameCounts(tx: Database | Tx, there: typeof rounds.$inferSelect, given: CountsFile): boolean {
  const kept = tx.select().from(counts).where(eq(counts.roundId, there.id)).all();
  const wanted = given.questions.flatMap((question) => countRows(there.id, question));
  return (
    there.imported &&
    there.completed === given.completed &&
    there.partial === given.partial &&
    kept.length === wanted.length &&
    wanted.every((row) =>
      kept.some((one) => one.question === row.question && one.band === row.band && one.count === row.count),
    )
  );
}
