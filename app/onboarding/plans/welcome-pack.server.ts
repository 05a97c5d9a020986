import { and, eq, isNull } from "drizzle-orm";
import { type Database, db, type Tx, writeTransaction } from "../../../db/database.server.ts";
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
export type WelcomePack = {
  subject: string;
  body: string;
};

/** What the welcome pack says now: the secretariat's words, or the ones the site comes with. */
export function welcomePackOf(kind: PlanKind, at: Database | Tx = db): WelcomePack {
  const kept = at.select().from(welcomePacks).where(eq(welcomePacks.kind, kind)).get();
  if (kept) return { subject: kept.subject, body: kept.body };
  const t = textsOf("da", "plans");
  return { subject: t(`pack.${kind}.subject`), body: t(`pack.${kind}.body`) };
}

/** Keeps new words for the pack; those it has been sent to keep what they got. */
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

/** Sends the plan's pack when its item asks for it and the day has come; false when not, or nobody is there to read it. */
export function sendWelcomePackIfDue(tx: Tx, plan: PlanRow, now: Date): boolean {
  const item = tx
    .select({ days: planItems.days })
    .from(planItems)
    .where(and(eq(planItems.versionId, plan.versionId), eq(planItems.doneBy, "welcome-pack")))
    .get();
  if (!item || plan.welcomedAt || workingDaysFrom(plan.startsOn, item.days) > danishDate(now)) return false;
  return sendWelcomePack(tx, plan, now);
}

/** Sends the pack to the plan's person, or the municipality's leaders; without a leader it waits until there is one. */
function sendWelcomePack(tx: Tx, plan: PlanRow, now: Date): boolean {
  const kind = plan.personId ? "person" : "municipality";
  const readers = plan.personId
    ? [findPerson(plan.personId, tx)]
    : leadersOf(plan.municipalityId!, tx).map(({ id }) => findPerson(id, tx));
  const here = readers.filter((reader) => reader !== null);
  if (here.length === 0) return false;
  const place = plan.municipalityId
    ? tx.select().from(municipalities).where(eq(municipalities.id, plan.municipalityId)).get()!.name
    : null;
  for (const to of here) {
    const props = {
      name: to.name,
      ...welcomePackOf(kind, tx),
      startsOn: plan.startsOn,
      municipality: place,
      planId: plan.id,
    };
    postLetter(
      tx,
      { letter: "welcome-pack", to, props, idempotencyKey: `welcome-pack:${plan.id}:${to.id}` },
      now,
    );
  }
  tx.update(plans).set({ welcomedAt: now }).where(eq(plans.id, plan.id)).run();
  return true;
}
