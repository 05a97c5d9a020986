import { readdirSync, readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { questionnaires } from "../../../db/schema/surveys.ts";
import { type Actor, trace } from "../../audit/audit.server.ts";
import { hashOf as digest } from "../../base/secrets.server.ts";
import { canonicalJson, type Questionnaire, readQuestionnaire } from "./questionnaire.ts";

/** The questionnaire's hash: the same wording, order and scales, the same hash. */
export const hashQuestionnaire = (questionnaire: Questionnaire) => digest(canonicalJson(questionnaire));

function readQuestionnaireFile(file: string): Questionnaire {
  const read = readQuestionnaire(JSON.parse(readFileSync(`surveys/${file}`, "utf8")));
  if ("wrong" in read) throw new Error(`surveys/${file}: ${read.wrong.join("; ")}`);
  return read.questionnaire;
}

/** The questionnaires that lie in surveys/, newest version first. Throws, naming the file, when one is not a questionnaire. */
export const questionnaireFiles = (): Questionnaire[] =>
  readdirSync("surveys")
    .filter((file) => /\.v\d+\.json$/.test(file))
    .map(readQuestionnaireFile)
    .sort((a, b) => a.name.localeCompare(b.name) || b.version - a.version);

/** One of those in surveys/, or one that has been uploaded; or null. */
export const findQuestionnaire = (name: string, version: number): Questionnaire | null =>
  questionnaireFiles().find((one) => one.name === name && one.version === version) ??
  uploadedQuestionnaires().find((one) => one.name === name && one.version === version) ??
  null;

const uploadedQuestionnaires = (): Questionnaire[] => {
  const rows = db.select({ json: questionnaires.json }).from(questionnaires).all();
  return rows.map(({ json }) => json as Questionnaire);
};

/** Everything a round can be made of: the files and what has been uploaded, by name, newest version first. */
export function availableQuestionnaires(): Questionnaire[] {
  const files = questionnaireFiles();
  const isFile = ({ name, version }: Questionnaire) =>
    files.some((file) => file.name === name && file.version === version);
  return [...files, ...uploadedQuestionnaires().filter((one) => !isFile(one))].sort(
    (a, b) => a.name.localeCompare(b.name) || b.version - a.version,
  );
}

/** The newest version of a questionnaire, or null when there is none of that name. */
export const newestVersionOf = (name: string): Questionnaire | null =>
  availableQuestionnaires().find((one) => one.name === name) ?? null;

/** Takes in a questionnaire for rounds to be made of. Refuses another wording under a name and version that are in use. */
export function addQuestionnaire(actor: Actor, questionnaire: Questionnaire, now: Date) {
  return writeTransaction((tx) => {
    const { name, version } = questionnaire;
    const there = availableQuestionnaires().find((one) => one.name === name && one.version === version);
    if (there && hashQuestionnaire(there) !== hashQuestionnaire(questionnaire))
      return { refused: "taken" } as const;
    freezeQuestionnaire(tx, questionnaire);
    trace(tx, actor, { act: "questionnaire-uploaded", scope: `questionnaire:${name}.${version}` }, now);
    return { offered: true } as const;
  });
}

/**
 * Keeps the wording under its hash, for a round to lean on. Returns the hash, or null when another wording already
 * bears that name and version: then the new one must be a new version.
 */
export function freezeQuestionnaire(tx: Tx, questionnaire: Questionnaire): string | null {
  const { name, version } = questionnaire;
  const hash = hashQuestionnaire(questionnaire);
  const kept = tx.select().from(questionnaires).where(eq(questionnaires.name, name)).all();
  if (kept.some((one) => one.version === version && one.hash !== hash)) return null;
  tx.insert(questionnaires).values({ hash, name, version, json: questionnaire }).onConflictDoNothing().run();
  return hash;
}

const frozenCache = new Map<string, Questionnaire>();

/** A frozen questionnaire; read from the database once in the life of the process, since it never changes. */
export function frozenQuestionnaire(hash: string, at: Database | Tx = db): Questionnaire {
  const known = frozenCache.get(hash);
  if (known) return known;
  const row = at.select().from(questionnaires).where(eq(questionnaires.hash, hash)).get();
  if (!row) throw new Error("A round leans on a questionnaire that is not kept.");
  const questionnaire = row.json as Questionnaire;
  frozenCache.set(hash, questionnaire);
  return questionnaire;
}
