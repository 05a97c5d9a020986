import { readdirSync, readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { type Database, db, type Tx } from "../../../db/database.server.ts";
import { questionnaires } from "../../../db/schema/surveys.ts";
import { hashOf } from "../../base/secrets.server.ts";
import { versionNameOf } from "./version-name.ts";
import { canonicalJson, type Questionnaire, readQuestionnaire } from "./questionnaire.ts";

/** The questionnaire's hash: the same wording, order and scales, the same hash. */
export const hashQuestionnaire = (questionnaire: Questionnaire) => hashOf(canonicalJson(questionnaire));

function readQuestionnaireFile(file: string): Questionnaire {
  const read = readQuestionnaire(JSON.parse(readFileSync(`surveys/${file}`, "utf8")));
  if ("wrong" in read) throw new Error(`surveys/${file}: ${read.wrong.join("; ")}`);
  return read.questionnaire;
}

/** The questionnaires in the folder surveys/, newest version first. Throws, naming the file, when one is not a questionnaire. */
export const questionnaireFiles = (): Questionnaire[] =>
  readdirSync("surveys")
    .filter((file) => /\.v\d+\.json$/.test(file))
    .map(readQuestionnaireFile)
    .sort((a, b) => a.name.localeCompare(b.name) || b.version - a.version);

function uploadedQuestionnaires(at: Database | Tx): Questionnaire[] {
  const rows = at.select({ json: questionnaires.json }).from(questionnaires).all();
  return rows.map(({ json }) => json as Questionnaire);
}

/** Every questionnaire a round can use: the files in surveys/ and the saved ones, by name, newest version first. */
export function availableQuestionnaires(at: Database | Tx = db): Questionnaire[] {
  const files = questionnaireFiles();
  const uploaded = uploadedQuestionnaires(at).filter(
    (questionnaire) => !files.some((file) => versionNameOf(file) === versionNameOf(questionnaire)),
  );
  return [...files, ...uploaded].sort((a, b) => a.name.localeCompare(b.name) || b.version - a.version);
}

const isVersion = (name: string, version: number) => (questionnaire: Questionnaire) =>
  questionnaire.name === name && questionnaire.version === version;

/** One version of a questionnaire, from surveys/ or saved on the site; null when there is none. */
export const findQuestionnaire = (
  name: string,
  version: number,
  at: Database | Tx = db,
): Questionnaire | null =>
  questionnaireFiles().find(isVersion(name, version)) ??
  uploadedQuestionnaires(at).find(isVersion(name, version)) ??
  null;

/** The newest version of a questionnaire, or null when there is none of that name. */
export const newestVersionOf = (name: string, at: Database | Tx = db): Questionnaire | null =>
  availableQuestionnaires(at).find((questionnaire) => questionnaire.name === name) ?? null;

/**
 * Stores the wording under its hash, for a round to refer to. Returns the hash, or null when another wording already has that name
 * and version: then the new one must be a new version.
 */
export function freezeQuestionnaire(tx: Tx, questionnaire: Questionnaire): string | null {
  const { name, version } = questionnaire;
  const hash = hashQuestionnaire(questionnaire);
  const stored = tx.select().from(questionnaires).where(eq(questionnaires.name, name)).all();
  if (stored.some((questionnaire) => questionnaire.version === version && questionnaire.hash !== hash))
    return null;
  tx.insert(questionnaires).values({ hash, name, version, json: questionnaire }).onConflictDoNothing().run();
  return hash;
}

const frozenCache = new Map<string, Questionnaire>();

/** A frozen questionnaire; read from the database once per process, since it never changes. */
export function frozenQuestionnaire(hash: string, at: Database | Tx = db): Questionnaire {
  const known = frozenCache.get(hash);
  if (known) return known;
  const row = at.select().from(questionnaires).where(eq(questionnaires.hash, hash)).get();
  if (!row) throw new Error("A round refers to a questionnaire that is not stored.");
  const questionnaire = row.json as Questionnaire;
  frozenCache.set(hash, questionnaire);
  return questionnaire;
}
