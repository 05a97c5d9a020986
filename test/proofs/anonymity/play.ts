/** One round as it is answered: everyone acts, some nights pass, three are forgotten, and the attacker looks on. */
import { join } from "node:path";
import { copyDatabase } from "../../../db/copy.server.ts";
import { databaseFile } from "../../../app/base/env.server.ts";
import { deliverDue } from "../../../app/mail/delivery/deliver.server.ts";
import { numberToType } from "../../../app/base/forms/typed-number.server.ts";
import { numberField } from "../../../app/base/forms/typed-number.ts";
import type { Answers } from "../../../app/surveys/questionnaires/questionnaire.ts";
import { countSentAnswers, sendDueReminders } from "../../../app/surveys/rounds/reminders.server.ts";
import { startAnsweringServer } from "./answering.ts";
import type { Attacker } from "./attacker.ts";
import { Copies, type Sign } from "./copies.ts";
import { forgetAlike } from "./forgetting.ts";
import { asMarked, firstAnswers, type Secret } from "./people.ts";
import { addAgreement, type Tally } from "./tally.ts";

/** Relative to the clock that the site reads. */
export const hoursFromNow = (count: number): Date => new Date(Date.now() + count * 3_600_000);

interface Play {
  secrets: Secret[];
  /** Invitation → person. */
  people: Map<number, number>;
  attacker: Attacker;
  folder: string;
  random: () => number;
  tally: Tally;
}

interface Act {
  id: number;
  path: string;
  form: Answers;
  at: number;
  does: "begins" | "sends" | "stops reminders";
}

function actsOf({ id, token, answers, does, pauses, stopsReminders }: Secret, random: () => number): Act[] {
  const link = `/svar/${token}`;
  const act = (does: Act["does"], path: string, form: Answers, at: number) => ({ id, does, path, form, at });
  const first = asMarked(firstAnswers(answers, random), id);
  const draft = act("begins", `${link}/kladde`, first, random());
  const complete = act("sends", link, asMarked(answers, id), 1 + random());
  if (does === "send") return pauses ? [draft, complete] : [complete];
  if (does === "stop") return [draft];
  const number = { [numberField]: numberToType(token) };
  return stopsReminders ? [act("stops reminders", `${link}/stille`, number, 2 * random())] : [];
}

/**
 * Everyone acts in random order, spread over the nights; the attacker looks after each act. Half-way three people are forgotten: one who has
 * sent, one who has begun if there is one, and one who does nothing. Returns who sent, in order, and how many only began.
 */
export async function playRound({ secrets, people, attacker, folder, random, tally }: Play) {
  const acts = secrets.flatMap((secret) => actsOf(secret, random)).sort((a, b) => a.at - b.at);
  const did = new Map<number, Act["does"]>();
  const forgotten = new Set<number>();
  const copies = new Copies();
  const site = await startAnsweringServer();
  const night = async (name: string, reminding: boolean) => {
    await runNight(attacker, join(folder, `${name.replace(" ", "-")}.sqlite`), reminding, (backup) => {
      // The same night of all rounds is one sign: seen more often, and fewer signs for chance to pick from.
      const at = `${name}${backup.endsWith("-later.sqlite") ? ", later" : ""}`;
      for (const sign of copies.signsIn(backup)) judgeSign(sign, { did, forgotten }, at, tally);
    });
    attacker.look();
  };
  for (const [n, { id, path, form, does }] of acts.entries()) {
    await site.send(path, form);
    did.delete(id);
    did.set(id, does);
    attacker.look(site.takeLines());
    attacker.searchLog(`${databaseFile()}-wal`);
    const between = Math.ceil(acts.length / nightCount);
    if (n % between === 0) await night(`night ${n / between}`, n > 0);
    if (n === Math.floor(acts.length / 2)) {
      for (const id of forgottenOf(secrets, did)) forgotten.add(id);
      tally.toldByForgetting += forgetAlike(
        [...forgotten].map((id) => people.get(id)!),
        hoursFromNow(0),
      );
      attacker.look();
    }
  }
  await night("night last", true);
  site.close();
  const of = (does: Act["does"]) => [...did].filter(([, done]) => done === does).map(([id]) => id);
  return { sent: of("sends"), begun: of("begins").length };
}

/** Of those who have nothing left to do: one who has sent, one who has begun, and one who does nothing. */
function forgottenOf(secrets: Secret[], did: Map<number, Act["does"]>): number[] {
  const sent = secrets.find(({ id }) => did.get(id) === "sends");
  const begun = secrets.find(({ id, does }) => does === "stop" && did.has(id));
  const idle = secrets.find(({ does, stopsReminders }) => does === "nothing" && !stopsReminders);
  return [sent, begun, idle].flatMap((secret) => secret?.id ?? []);
}

/**
 * Holds a sign against how far everyone had come, and against who had turned reminders off. Those who were forgotten were chosen by how
 * far they had come: what their being gone tells is a figure of its own.
 */
function judgeSign(
  { name, values }: Sign,
  { did, forgotten }: { did: Map<number, Act["does"]>; forgotten: Set<number> },
  when: string,
  tally: Tally,
): void {
  const judged = [...values].filter(([id]) => !forgotten.has(id));
  const steps: Record<Act["does"], number> = { begins: 1, sends: 2, "stops reminders": 0 };
  const answered = judged.map(([id, value]) => [value, steps[did.get(id) ?? "stops reminders"]] as const);
  addAgreement(tally.found.inCopies, `${name}, ${when}`, answered);
  const quiet = judged.map(([id, value]) => [value, Number(did.get(id) === "stops reminders")] as const);
  addAgreement(tally.found.inCopies, `${name} of the quiet, ${when}`, quiet);
}

const nightCount = 3;

/** The nightly jobs, the morning's reminders as they wait and once they are delivered, and a backup of each. */
async function runNight(
  attacker: Attacker,
  backup: string,
  reminding: boolean,
  judge: (backup: string) => void,
): Promise<void> {
  countSentAnswers(hoursFromNow(0));
  if (reminding) sendDueReminders(hoursFromNow(0));
  const take = (file: string) => {
    copyDatabase(databaseFile(), file);
    attacker.search([databaseFile()]);
    attacker.searchNight(file);
    judge(file);
  };
  take(backup);
  await deliverDue(hoursFromNow(0), { perMinute: Number.POSITIVE_INFINITY, send: async () => {} });
  countSentAnswers(hoursFromNow(0));
  take(backup.replace(".sqlite", "-later.sqlite"));
}
