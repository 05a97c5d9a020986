import { and, eq, inArray, isNull, lt } from "drizzle-orm";
import { db, type Tx, writeTransaction } from "../../../db/database.server.ts";
import { followUps, planMarks, plans } from "../../../db/schema/onboarding.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { postLetter } from "../../mail/outbox/post.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { isFirstWorkingDayOfWeek, isWorkingDay, workingDaysFrom } from "../../base/dates/working-days.ts";
import { runningPlans } from "../plans/find-plans.server.ts";
import { leadersAndSecretariatOf, findPresent } from "../plans/assignees.server.ts";
import { setMark } from "../plans/items.server.ts";

/** So many working days after someone was told of an overdue item, the next above them is. */
const escalationWorkingDays = 5;

type RemindedAt = Pick<typeof planMarks.$inferSelect, "ownerToldAt" | "leaderToldAt" | "officeToldAt">;
const notReminded: RemindedAt = { ownerToldAt: null, leaderToldAt: null, officeToldAt: null };

/** Of a person who has moved: what is overdue in their plan is others' matter now, who have been told of none of it. */
export function resetReminders(tx: Tx, { personId }: { personId: number }): void {
  const own = tx.select({ id: plans.id }).from(plans).where(eq(plans.personId, personId));
  tx.update(planMarks).set(notReminded).where(inArray(planMarks.planId, own)).run();
  tx.update(followUps).set({ leaderToldAt: null }).where(eq(followUps.personId, personId)).run();
}

/** Something overdue: whose matter it is, who is above them, and who has been told. */
interface OverdueItem {
  title: string;
  plan: string;
  dueOn: string;
  ownerId: number;
  leaderId: number | null;
  officeId: number | null;
  reminded: RemindedAt;
  /** Remembers that somebody was told. */
  saveReminded: (tx: Tx, told: Partial<RemindedAt>) => void;
}

/**
 * Tells of what is overdue: the owner, five working days later the leader, and five after that the secretariat, each once an
 * item. Everyone gets one letter with all of theirs; leaders and secretariat at most one a week. Returns how many letters.
 */
export function remindOfOverdue(now: Date): number {
  const today = danishDate(now);
  if (!isWorkingDay(today)) return 0;
  return writeTransaction((tx) => {
    const desk = leadersAndSecretariatOf([], today).office;
    const letters = new Map<number, { late: OverdueItem; own: boolean }[]>();
    for (const late of [...overdueItems(now), ...overdueFollowUps(today)]) {
      const next = nextReminder(late, today);
      if (!next) continue;
      const weekly = next.readerId === late.leaderId || desk.some(({ id }) => id === next.readerId);
      if (weekly && !isFirstWorkingDayOfWeek(today)) continue;
      late.saveReminded(tx, next.remindedAt(now));
      const own = next.readerId === late.ownerId;
      letters.set(next.readerId, [...(letters.get(next.readerId) ?? []), { late, own }]);
    }
    for (const [readerId, items] of letters) postReminder(tx, readerId, items, now);
    return letters.size;
  });
}

interface NextReminder {
  readerId: number;
  remindedAt: (now: Date) => Partial<RemindedAt>;
}

/** Who is to be told of it now, if anybody: a step with nobody of its own is taken together with the next. */
function nextReminder(
  { ownerId, leaderId, officeId, reminded: told }: OverdueItem,
  today: string,
): NextReminder | null {
  const waited = (at: Date) => workingDaysFrom(danishDate(at), escalationWorkingDays) <= today;
  if (!told.ownerToldAt) return { readerId: ownerId, remindedAt: (now) => ({ ownerToldAt: now }) };
  const hasLeader = leaderId !== null && leaderId !== ownerId;
  if (hasLeader && !told.leaderToldAt)
    return waited(told.ownerToldAt)
      ? { readerId: leaderId, remindedAt: (now) => ({ leaderToldAt: now }) }
      : null;
  const hasOffice = officeId !== null && officeId !== ownerId && officeId !== leaderId;
  if (hasOffice && !told.officeToldAt)
    return waited(told.leaderToldAt ?? told.ownerToldAt)
      ? { readerId: officeId, remindedAt: (now) => ({ officeToldAt: now }) }
      : null;
  return null;
}

/** The overdue items of running plans that somebody must do something about. */
function overdueItems(now: Date): OverdueItem[] {
  const marks = new Map(
    db
      .select()
      .from(planMarks)
      .all()
      .map((mark) => [`${mark.planId} ${mark.key}`, mark]),
  );
  return runningPlans(now).flatMap((plan) =>
    plan.lines
      .filter(({ state, doneBy, owner }) => state === "late" && doneBy !== "welcome-pack" && owner)
      .map(
        ({ key, title, dueOn, owner }): OverdueItem => ({
          title,
          plan: plan.name,
          dueOn,
          ownerId: owner!.id,
          leaderId: plan.leader?.id ?? null,
          officeId: plan.office[0]?.id ?? null,
          reminded: marks.get(`${plan.id} ${key}`) ?? notReminded,
          saveReminded: (tx, told) => setMark(tx, plan.id, key, told),
        }),
      ),
  );
}

/** Follow-up that was to be taken by a day that has been. */
function overdueFollowUps(today: string): OverdueItem[] {
  const t = textsOf("da", "plans");
  const rows = db
    .select()
    .from(followUps)
    .where(and(isNull(followUps.doneAt), lt(followUps.dueOn, today)))
    .all();
  return rows.flatMap((row): OverdueItem[] => {
    const person = findPerson(row.personId);
    // On leave: nothing is asked of them meanwhile.
    if (!person || findPresent([person.id], today).size === 0) return [];
    const desk = leadersAndSecretariatOf(
      person.municipalityId === null ? [] : [person.municipalityId],
      today,
    );
    const leader = desk.leadersAt(person.municipalityId).find(({ id }) => id !== person.id);
    return [
      {
        title: t(`followUp.${row.what}`),
        plan: person.name,
        dueOn: row.dueOn,
        ownerId: person.id,
        leaderId: leader?.id ?? null,
        officeId: desk.office[0]?.id ?? null,
        reminded: row,
        saveReminded: (tx, told) => tx.update(followUps).set(told).where(eq(followUps.id, row.id)).run(),
      },
    ];
  });
}

function postReminder(
  tx: Tx,
  readerId: number,
  items: { late: OverdueItem; own: boolean }[],
  now: Date,
): void {
  const to = findPerson(readerId, tx);
  if (!to) return;
  const told = items
    .map(({ late: { title, plan, dueOn, ownerId }, own }) => ({
      title,
      plan,
      dueOn,
      owner: own ? null : (findPerson(ownerId, tx)?.name ?? ""),
    }))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
  postLetter(tx, { letter: "plan-overdue", to, props: { name: to.name, items: told } }, now);
}
