import { and, eq, isNull, sql } from "drizzle-orm";
import { type Database, db, prepared, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { planItems, plans, welcomePacks } from "../../../db/schema/onboarding.ts";
import { municipalities } from "../../../db/schema/people.ts";
import type { PlanKind } from "../../../db/enums.ts";
import { trace } from "../../audit/audit.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson, type Person } from "../../people/register/person.server.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { workingDaysFrom } from "../../base/dates/working-days.ts";
import { leadersOf } from "./assignees.server.ts";

type PlanRow = typeof plans.$inferSelect;
export interface WelcomePack {
  subject: string;
  body: string;
}

/** Prepared, since hundreds may join in one transaction. */
const selectSaved = prepared((at) =>
  at
    .select()
    .from(welcomePacks)
    .where(eq(welcomePacks.kind, sql.placeholder("kind")))
    .prepare(),
);
const selectItem = prepared((at) =>
  at
    .select({ workingDaysFromStart: planItems.workingDaysFromStart })
    .from(planItems)
    .where(and(eq(planItems.versionId, sql.placeholder("versionId")), eq(planItems.doneBy, "welcome-pack")))
    .prepare(),
);
const updateWelcomed = prepared((at) =>
  at
    .update(plans)
    .set({ welcomedAt: sql`${sql.placeholder("nowMs")}` })
    .where(eq(plans.id, sql.placeholder("id")))
    .prepare(),
);

/** The welcome pack as it is sent now: the secretariat's text, or the default. */
export function welcomePackOf(kind: PlanKind, at: Database | Tx = db): WelcomePack {
  const saved = selectSaved(at).get({ kind });
  if (saved) return { subject: saved.subject, body: saved.body };
  const t = textsOf("da", "plans");
  return { subject: t(`pack.${kind}.subject`), body: t(`pack.${kind}.body`) };
}

/** Saves a new text of the pack. It is not sent again to those who have had it. */
export function saveWelcomePack(actor: Person, kind: PlanKind, pack: WelcomePack, now: Date): void {
  writeTransaction((tx) => {
    const row = { ...pack, changedAt: now, changedBy: actor.id };
    tx.insert(welcomePacks)
      .values({ kind, ...row })
      .onConflictDoUpdate({ target: welcomePacks.kind, set: row })
      .run();
    trace(tx, actor, { act: "welcome-pack-changed", scope: `welcome-pack:${kind}` }, now);
  });
}

/** Sends the pack of every running plan whose day for it has come. Returns how many plans. */
export const sendDueWelcomePacks = (now: Date): number =>
  writeTransaction((tx) => {
    const waiting = tx
      .select()
      .from(plans)
      .where(and(isNull(plans.endedAt), isNull(plans.welcomedAt)))
      .all();
    return waiting.filter((plan) => sendWelcomePackIfDue(tx, plan, now)).length;
  });

/** Sends the plan's pack when its item asks for it and the day has come. False when not, or when there is nobody to send it to. */
export function sendWelcomePackIfDue(tx: Tx, plan: PlanRow, now: Date): boolean {
  const item = selectItem(tx).get({ versionId: plan.versionId });
  if (!item || plan.welcomedAt || workingDaysFrom(plan.startsOn, item.workingDaysFromStart) > danishDate(now))
    return false;
  return sendWelcomePack(tx, plan, now);
}

/** Sends the pack to the plan's person or the municipality's leaders. False when there is none; it is sent once there is one. */
function sendWelcomePack(tx: Tx, plan: PlanRow, now: Date): boolean {
  const ids = plan.personId ? [plan.personId] : leadersOf(plan.municipalityId!, tx).map(({ id }) => id);
  const recipients = ids.map((id) => findPerson(id, tx)).filter((person) => person !== null);
  if (recipients.length === 0) return false;
  const pack = packOf(tx, plan);
  for (const to of recipients) {
    const props = { name: to.name, ...pack };
    const idempotencyKey = `welcome-pack:${plan.id}:${to.id}`;
    postLetter(tx, { letter: "welcome-pack", to, props, idempotencyKey }, now);
  }
  updateWelcomed(tx).run({ nowMs: now.getTime(), id: plan.id });
  return true;
}

/** What the pack of a plan says to each of its recipients. */
function packOf(tx: Tx, plan: PlanRow) {
  const kind = plan.personId ? "person" : "municipality";
  const municipality = plan.municipalityId
    ? tx.select().from(municipalities).where(eq(municipalities.id, plan.municipalityId)).get()!.name
    : null;
  return { ...welcomePackOf(kind, tx), startsOn: plan.startsOn, municipality, planId: plan.id };
}

/** The pack of a plan to one of those who had it, as it reads now; null when the plan has ended. */
export function welcomePackAnew(
  tx: Tx,
  to: Person,
  planId: number,
  idempotencyKey: string,
  now: Date,
): (() => void) | null {
  const plan = tx
    .select()
    .from(plans)
    .where(and(eq(plans.id, planId), isNull(plans.endedAt)))
    .get();
  if (!plan) return null;
  const props = { name: to.name, ...packOf(tx, plan) };
  return () => postLetter(tx, { letter: "welcome-pack", to, props, idempotencyKey }, now);
}
