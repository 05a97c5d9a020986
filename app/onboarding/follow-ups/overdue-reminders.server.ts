import { and, eq, inArray, isNull, lt } from "drizzle-orm";
import { type Tx, writeTransaction } from "../../../db/database.server.ts";
import { followUps, planMarks, plans } from "../../../db/schema/onboarding.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { isFirstWorkingDayOfWeek, isWorkingDay, workingDaysFrom } from "../../base/dates/working-days.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { findPresent, leadersAndSecretariatOf } from "../plans/assignees.server.ts";
import { runningPlans } from "../plans/find-plans.server.ts";
import { setMark } from "../plans/items.server.ts";

/** How many working days after someone was reminded of an overdue item the next above them is reminded. */
const escalationWorkingDays = 5;

type RemindedAt = Pick<
  typeof planMarks.$inferSelect,
  "ownerRemindedAt" | "leaderRemindedAt" | "secretariatRemindedAt"
>;
const notReminded: RemindedAt = {
  ownerRemindedAt: null,
  leaderRemindedAt: null,
  secretariatRemindedAt: null,
};

/** Of a person who has moved: others are responsible now for what is overdue in their plan, and have not been reminded yet. */
export function resetReminders(tx: Tx, { personId }: { personId: number }): void {
  const own = tx.select({ id: plans.id }).from(plans).where(eq(plans.personId, personId));
  tx.update(planMarks).set(notReminded).where(inArray(planMarks.planId, own)).run();
  tx.update(followUps).set({ leaderRemindedAt: null }).where(eq(followUps.personId, personId)).run();
}

/** Something overdue: who is responsible, who is above them, and who has been reminded. */
interface OverdueItem {
  title: string;
  plan: string;
  dueOn: string;
  ownerId: number;
  leaderId: number | null;
  secretariatId: number | null;
  reminded: RemindedAt;
  saveReminded: (tx: Tx, reminded: Partial<RemindedAt>) => void;
}

/** An overdue item in somebody's reminder, and whether the recipient or somebody else is responsible. */
interface ReminderEntry {
  item: OverdueItem;
  own: boolean;
}

/**
 * Reminds of what is overdue: the owner, five working days later the leader, and five after that the secretariat, each once an
 * item. Everyone gets one letter with all of theirs; leaders and secretariat at most one a week. Returns how many letters.
 */
export function remindOfOverdue(now: Date): number {
  const today = danishDate(now);
  if (!isWorkingDay(today)) return 0;
  return writeTransaction((tx) => {
    const { secretariat } = leadersAndSecretariatOf([], today, tx);
    const letters = new Map<number, ReminderEntry[]>();
    for (const item of [...overdueItems(tx, now), ...overdueFollowUps(tx, today)]) {
      const next = nextReminder(item, today);
      if (!next) continue;
      const weekly = next.readerId === item.leaderId || secretariat.some(({ id }) => id === next.readerId);
      if (weekly && !isFirstWorkingDayOfWeek(today)) continue;
      item.saveReminded(tx, { [next.column]: now });
      const own = next.readerId === item.ownerId;
      letters.set(next.readerId, [...(letters.get(next.readerId) ?? []), { item, own }]);
    }
    for (const [readerId, entries] of letters) postReminder(tx, readerId, entries, now);
    return letters.size;
  });
}

/** Who is to be reminded of it now, if anybody: where there is no leader besides the owner, the secretariat comes next. */
function nextReminder(
  { ownerId, leaderId, secretariatId, reminded }: OverdueItem,
  today: string,
): { readerId: number; column: keyof RemindedAt } | null {
  const hasWaited = (at: Date) => workingDaysFrom(danishDate(at), escalationWorkingDays) <= today;
  if (!reminded.ownerRemindedAt) return { readerId: ownerId, column: "ownerRemindedAt" };
  const hasLeader = leaderId !== null && leaderId !== ownerId;
  if (hasLeader && !reminded.leaderRemindedAt)
    return hasWaited(reminded.ownerRemindedAt) ? { readerId: leaderId, column: "leaderRemindedAt" } : null;
  const hasSecretariat = secretariatId !== null && secretariatId !== ownerId && secretariatId !== leaderId;
  if (hasSecretariat && !reminded.secretariatRemindedAt)
    return hasWaited(reminded.leaderRemindedAt ?? reminded.ownerRemindedAt)
      ? { readerId: secretariatId, column: "secretariatRemindedAt" }
      : null;
  return null;
}

/** The overdue items of running plans that somebody must do something about. */
function overdueItems(tx: Tx, now: Date): OverdueItem[] {
  const marks = new Map(
    tx
      .select()
      .from(planMarks)
      .all()
      .map((mark) => [`${mark.planId} ${mark.key}`, mark]),
  );
  return runningPlans(now, tx).flatMap((plan) =>
    plan.items
      .filter(({ state, owner }) => state === "late" && owner)
      .map(
        ({ key, title, dueOn, owner }): OverdueItem => ({
          title,
          plan: plan.name,
          dueOn,
          ownerId: owner!.id,
          leaderId: plan.leader?.id ?? null,
          secretariatId: plan.secretariat[0]?.id ?? null,
          reminded: marks.get(`${plan.id} ${key}`) ?? notReminded,
          saveReminded: (tx, reminded) => setMark(tx, plan.id, key, reminded),
        }),
      ),
  );
}

/** The follow-ups whose due day has passed; not those of people on leave, of whom nothing is asked meanwhile. */
function overdueFollowUps(tx: Tx, today: string): OverdueItem[] {
  const t = textsOf("da", "plans");
  const rows = tx
    .select()
    .from(followUps)
    .where(and(isNull(followUps.doneAt), lt(followUps.dueOn, today)))
    .all();
  return rows.flatMap((row): OverdueItem[] => {
    const person = findPerson(row.personId, tx);
    if (!person || findPresent([person.id], today, tx).size === 0) return [];
    const municipalityIds = person.municipalityId === null ? [] : [person.municipalityId];
    const { leadersAt, secretariat } = leadersAndSecretariatOf(municipalityIds, today, tx);
    const leader = leadersAt(person.municipalityId).find(({ id }) => id !== person.id);
    return [
      {
        title: t(`followUp.${row.what}`),
        plan: person.name,
        dueOn: row.dueOn,
        ownerId: person.id,
        leaderId: leader?.id ?? null,
        secretariatId: secretariat[0]?.id ?? null,
        reminded: row,
        saveReminded: (tx, reminded) =>
          tx.update(followUps).set(reminded).where(eq(followUps.id, row.id)).run(),
      },
    ];
  });
}

function postReminder(tx: Tx, readerId: number, entries: ReminderEntry[], now: Date): void {
  const to = findPerson(readerId, tx);
  if (!to) return;
  const items = entries
    .map(({ item: { title, plan, dueOn, ownerId }, own }) => ({
      title,
      plan,
      dueOn,
      owner: own ? null : (findPerson(ownerId, tx)?.name ?? ""),
    }))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  postLetter(tx, { letter: "plan-overdue", to, props: { name: to.name, items } }, now);
}
