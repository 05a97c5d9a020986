import { and, eq, inArray, isNull, lt } from "drizzle-orm";
import { db, type Tx, write } from "../../../db/database.server.ts";
import { followUps, planMarks, plans } from "../../../db/schema/onboarding.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { post } from "../../mail/outbox/post.server.ts";
import { findPerson } from "../../people/register/person.server.ts";
import { dayIn } from "../../base/dates/danish-time.ts";
import { isWeeksFirst, isWorkingDay, workingDaysFrom } from "../../base/dates/working-days.ts";
import { runningPlans } from "../plans/find-plans.server.ts";
import { deskOf, stillHere } from "../plans/assignees.server.ts";
import { setMark } from "../plans/items.server.ts";

/** So many working days after someone was told of an overdue item, the next above them is. */
const patience = 5;

type Told = Pick<typeof planMarks.$inferSelect, "ownerToldAt" | "leaderToldAt" | "officeToldAt">;
const untold: Told = { ownerToldAt: null, leaderToldAt: null, officeToldAt: null };

/** Of a person who has moved: what is overdue in their plan is others' matter now, who have been told of none of it. */
export function tellAnew(tx: Tx, { personId }: { personId: number }): void {
  const own = tx.select({ id: plans.id }).from(plans).where(eq(plans.personId, personId));
  tx.update(planMarks).set(untold).where(inArray(planMarks.planId, own)).run();
  tx.update(followUps).set({ leaderToldAt: null }).where(eq(followUps.personId, personId)).run();
}

/** Something overdue: whose matter it is, who is above them, and who has been told. */
interface Late {
  title: string;
  plan: string;
  dueOn: string;
  ownerId: number;
  leaderId: number | null;
  officeId: number | null;
  told: Told;
  /** Remembers that somebody was told. */
  keep: (tx: Tx, told: Partial<Told>) => void;
}

/**
 * Tells of what is overdue: the owner, five working days later the leader, and five after that the secretariat, each once an
 * item. Everyone gets one letter with all of theirs; leaders and secretariat at most one a week. Returns how many letters.
 */
export function remindOfPlans(now: Date): number {
  const today = dayIn(now);
  if (!isWorkingDay(today)) return 0;
  return write((tx) => {
    const desk = deskOf([], today).office;
    const letters = new Map<number, { late: Late; own: boolean }[]>();
    for (const late of [...lateItems(now), ...lateFollowUps(today)]) {
      const next = nextTold(late, today);
      if (!next) continue;
      const weekly = next.readerId === late.leaderId || desk.some(({ id }) => id === next.readerId);
      if (weekly && !isWeeksFirst(today)) continue;
      late.keep(tx, next.keeps(now));
      const own = next.readerId === late.ownerId;
      letters.set(next.readerId, [...(letters.get(next.readerId) ?? []), { late, own }]);
    }
    for (const [readerId, items] of letters) send(tx, readerId, items, now);
    return letters.size;
  });
}

interface Next {
  readerId: number;
  keeps: (now: Date) => Partial<Told>;
}

/** Who is to be told of it now, if anybody: a step with nobody of its own is taken together with the next. */
function nextTold({ ownerId, leaderId, officeId, told }: Late, today: string): Next | null {
  const waited = (at: Date) => workingDaysFrom(dayIn(at), patience) <= today;
  if (!told.ownerToldAt) return { readerId: ownerId, keeps: (now) => ({ ownerToldAt: now }) };
  const hasLeader = leaderId !== null && leaderId !== ownerId;
  if (hasLeader && !told.leaderToldAt)
    return waited(told.ownerToldAt) ? { readerId: leaderId, keeps: (now) => ({ leaderToldAt: now }) } : null;
  const hasOffice = officeId !== null && officeId !== ownerId && officeId !== leaderId;
  if (hasOffice && !told.officeToldAt)
    return waited(told.leaderToldAt ?? told.ownerToldAt)
      ? { readerId: officeId, keeps: (now) => ({ officeToldAt: now }) }
      : null;
  return null;
}

/** The overdue items of running plans that somebody must do something about. */
function lateItems(now: Date): Late[] {
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
        ({ key, title, dueOn, owner }): Late => ({
          title,
          plan: plan.name,
          dueOn,
          ownerId: owner!.id,
          leaderId: plan.leader?.id ?? null,
          officeId: plan.office[0]?.id ?? null,
          told: marks.get(`${plan.id} ${key}`) ?? untold,
          keep: (tx, told) => setMark(tx, plan.id, key, told),
        }),
      ),
  );
}

/** Follow-up that was to be taken by a day that has been. */
function lateFollowUps(today: string): Late[] {
  const t = textsOf("da", "plans");
  const rows = db
    .select()
    .from(followUps)
    .where(and(isNull(followUps.doneAt), lt(followUps.dueOn, today)))
    .all();
  return rows.flatMap((row): Late[] => {
    const person = findPerson(row.personId);
    // On leave: nothing is asked of them meanwhile.
    if (!person || stillHere([person.id], today).size === 0) return [];
    const desk = deskOf(person.municipalityId === null ? [] : [person.municipalityId], today);
    const leader = desk.leadersAt(person.municipalityId).find(({ id }) => id !== person.id);
    return [
      {
        title: t(`followUp.${row.what}`),
        plan: person.name,
        dueOn: row.dueOn,
        ownerId: person.id,
        leaderId: leader?.id ?? null,
        officeId: desk.office[0]?.id ?? null,
        told: row,
        keep: (tx, told) => tx.update(followUps).set(told).where(eq(followUps.id, row.id)).run(),
      },
    ];
  });
}

function send(tx: Tx, readerId: number, items: { late: Late; own: boolean }[], now: Date): void {
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
  post(tx, { letter: "plan-overdue", to, props: { name: to.name, items: told } }, now);
}
