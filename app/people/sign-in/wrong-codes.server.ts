import { and, gte, inArray, isNotNull, sql, sum } from "drizzle-orm";
import { prepared, type Tx } from "../../../db/database.server.ts";
import { auditLines } from "../../../db/schema/audit.ts";
import { wrongCodeHours } from "../../../db/schema/people-sign-in.ts";
import { trace, traceCounted } from "../../audit/audit.server.ts";
import { env } from "../../base/env.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { countAttempt, countedAttempts } from "./rate-limit.server.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How many wrong codes are taken, before browsers that are unknown to the site need long codes. */
export const wrongCodeLimits = { perHour: 100, perDay: 300, perNetworkHour: 20 };

const networkKey = (network: string) => ({ key: `wrong-codes:${network}`, minutes: 60 });

/**
 * Whether codes of six digits are refused in unknown browsers: letters then carry codes of twelve. Their buttons work as always.
 *
 * Over all accounts, at most 300 codes of six digits are guessed in a day (UTC), and 100 in an hour: one of them is right with a
 * probability of 300 / 1,000,000 = 0.03 % a day. One network guesses at most 20 in an hour. A code of twelve digits is guessed with
 * 1 / 1,000,000,000,000 a try, so that even a million guesses an hour are right once in a hundred years.
 */
export const needsLongCodes = (tx: Tx, network: string, now: Date): boolean =>
  needLongCodesEverywhere(tx, now) ||
  countedAttempts(tx, networkKey(network), now) >= wrongCodeLimits.perNetworkHour;

/** Whether that holds in every network. */
export function needLongCodesEverywhere(tx: Tx, now: Date): boolean {
  return (
    wrongCodesSince(tx, startOf(now, hourMs)) >= wrongCodeLimits.perHour ||
    wrongCodesSince(tx, startOf(now, dayMs)) >= wrongCodeLimits.perDay
  );
}

const startOf = (now: Date, unitMs: number) => new Date(Math.floor(now.getTime() / unitMs) * unitMs);

/** Prepared, since it is asked of every code and every letter. */
const sumOfHours = prepared((at) =>
  at
    .select({ count: sum(wrongCodeHours.count) })
    .from(wrongCodeHours)
    .where(gte(wrongCodeHours.hour, sql.placeholder("sinceMs")))
    .prepare(),
);

const wrongCodesSince = (tx: Tx, since: Date): number =>
  Number(sumOfHours(tx).get({ sinceMs: since.getTime() })?.count ?? 0);

const wrongCodeActs = ["sign-in-failed", "mail-change-code-wrong"] as const;

/** Traces a wrong code: one line an hour for each person, and one for all unknown addresses (`personId` null). */
export function traceWrongCode(
  tx: Tx,
  act: (typeof wrongCodeActs)[number],
  personId: number | null,
  now: Date,
): void {
  const scope = personId === null ? "sign-in:unknown" : `person:${personId}`;
  traceCounted(tx, "site", { act, subjectId: personId ?? undefined, scope }, now);
}

/**
 * Counts a wrong code, for its network and for all. With the code after which long ones are needed everywhere, the secretariat is written to;
 * with the one after which they are needed in its network alone, which may be an office where some mistyped, that is traced.
 */
export function countWrongCode(tx: Tx, network: string, now: Date): void {
  countAttempt(tx, networkKey(network), now);
  tx.insert(wrongCodeHours)
    .values({ hour: startOf(now, hourMs), count: 1 })
    .onConflictDoUpdate({ target: wrongCodeHours.hour, set: { count: sql`count + 1` } })
    .run();
  const codes = countedAttempts(tx, networkKey(network), now);
  if (needLongCodesEverywhere(tx, now)) alarmSecretariat(tx, now);
  else if (codes === wrongCodeLimits.perNetworkHour)
    trace(tx, "site", { act: "sign-in-braked", scope: "sign-in", detail: { codes, networks: 1 } }, now);
}

/** Writes to the secretariat, once a day (UTC), how many codes were wrong and for how many people; names nobody. */
function alarmSecretariat(tx: Tx, now: Date): void {
  const today = startOf(now, dayMs);
  const props = { codes: wrongCodesSince(tx, today), people: countPeopleTried(tx, today) };
  const posted = postLetter(
    tx,
    {
      letter: "sign-in-alarm",
      to: { id: null, mail: env.SECRETARIAT_MAIL, locale: "da" },
      props,
      idempotencyKey: `sign-in-alarm:${today.toISOString().slice(0, 10)}`,
    },
    now,
  );
  if (posted) trace(tx, "site", { act: "sign-in-braked", scope: "sign-in", detail: props }, now);
}

const countPeopleTried = (tx: Tx, since: Date): number =>
  tx
    .select({ people: sql<number>`count(distinct ${auditLines.subjectId})` })
    .from(auditLines)
    .where(
      and(
        gte(auditLines.at, since),
        inArray(auditLines.act, [...wrongCodeActs]),
        isNotNull(auditLines.subjectId),
      ),
    )
    .get()!.people;
