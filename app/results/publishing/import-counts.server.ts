import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { type Database, db, type Tx, write } from "../../../db/database.server.ts";
import { counts, publications } from "../../../db/schema/results.ts";
import { rounds } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { danishMoment, daysLater } from "../../base/dates/danish-time.ts";
import { choosingOf, type Questionnaire } from "../../surveys/questionnaires/questionnaire.ts";
import { findOffered, freeze } from "../../surveys/questionnaires/questionnaires.server.ts";
import { keepImported } from "../../surveys/rounds/published-state.server.ts";
import { writeNotes } from "../figures/published-rounds.server.ts";
import { scaleOf } from "../figures/scale.ts";
import { total } from "../figures/withholding.ts";

const count = z.int().min(0);
const text = z.string().trim().min(1).max(500).regex(/^.*$/, "one line");
const shape = z.object({
  round: text,
  period: z.object({ from: z.iso.date(), to: z.iso.date() }).refine(({ from, to }) => from <= to),
  completed: count,
  partial: count,
  note: text.optional(),
  scales: z.record(z.string(), z.array(text).min(2)),
  questions: z
    .array(
      z.object({
        name: text,
        scale: z.string(),
        title: text,
        counts: z.array(count.nullable()),
        note: text.optional(),
      }),
    )
    .min(1),
});

type Counts = z.infer<typeof shape>;

/** What a file of counts comes to, question by question: received, of which so many are told, and the rest is not known. */
export interface CountsSum {
  round: string;
  completed: number;
  partial: number;
  questions: { title: string; counted: number; unknown: number }[];
}

const sumOf = ({ round, completed, partial, questions }: Counts): CountsSum => ({
  round,
  completed,
  partial,
  questions: questions.map((question) => ({
    title: question.title,
    counted: known(question),
    unknown: question.counts.filter((one) => one === null).length,
  })),
});

/** The series and wording of rounds that were run before the site. */
const series = "agents";

export type ImportRefusal = "malformed" | "wording" | "sum" | "other-round" | "wording-taken";
export type Imported =
  | { imported: number }
  | { would: CountsSum }
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
): Imported {
  const parsed = shape.safeParse(read(content));
  if (!parsed.success)
    return { refused: "malformed", where: parsed.error.issues.map(({ path }) => path.join(".") || "JSON") };
  const given = parsed.data;
  const questionnaire = findOffered(series, 1);
  if (!questionnaire) throw new Error("The agents' questionnaire is missing.");
  const otherWords = wordingFaults(given, questionnaire);
  if (otherWords.length > 0) return { refused: "wording", where: otherWords };
  const tooMany = given.questions.filter((question) => known(question) > given.completed + given.partial);
  if (tooMany.length > 0) return { refused: "sum", where: tooMany.map(({ name }) => name) };
  if (dryRun) return findSame(db, given) ?? { would: sumOf(given) };
  return write((tx) => findSame(tx, given) ?? keep(tx, given, questionnaire, { actor, now }));
}

function read(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

const known = (question: Counts["questions"][number]) =>
  question.counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** The questions whose wording, scale or place is not that of the questionnaire. */
function wordingFaults(given: Counts, questionnaire: Questionnaire): string[] {
  const asked = choosingOf(questionnaire);
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
function findSame(at: Database | Tx, given: Counts): Imported | null {
  const there = at
    .select()
    .from(rounds)
    .where(and(eq(rounds.series, series), eq(rounds.name, given.round)))
    .get();
  if (!there) return null;
  return isSame(at, there, given)
    ? { unchanged: there.id }
    : { refused: "other-round", where: [given.round] };
}

function keep(
  tx: Tx,
  given: Counts,
  questionnaire: Questionnaire,
  { actor, now }: { actor: Actor; now: Date },
): Imported {
  const questionnaireHash = freeze(tx, questionnaire);
  if (!questionnaireHash) return { refused: "wording-taken", where: [questionnaire.name] };
  const id = keepImported(tx, {
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
    .values(given.questions.flatMap((question) => rowsOf(id, question)))
    .run();
  tx.insert(publications).values({ roundId: id, at: now }).run();
  trace(tx, actor, { act: "round-imported", scope: `round:${id}` }, now);
  return { imported: id };
}

const rowsOf = (roundId: number, question: Counts["questions"][number]) =>
  question.counts.map((count, band) => ({
    roundId,
    unit: total,
    question: question.name,
    band,
    count,
  }));

function isSame(tx: Database | Tx, there: typeof rounds.$inferSelect, given: Counts): boolean {
  const kept = tx.select().from(counts).where(eq(counts.roundId, there.id)).all();
  const wanted = given.questions.flatMap((question) => rowsOf(there.id, question));
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
