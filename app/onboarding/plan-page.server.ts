import { write } from "../../db/open.server.ts";
import { trace } from "../audit/audit.server.ts";
import type { Person } from "../people/people.server.ts";
import { findPlan } from "./find.server.ts";
import { colleaguesOf, leadersOf } from "./hands.server.ts";
import { idOf } from "./params.ts";
import { tallyOf } from "./plan.ts";
import type { ShownLine } from "./PlanList.tsx";
import type { Plan } from "./plans.server.ts";
import { mayPair, mayRun, mayTick } from "./rights.ts";
import { behind } from "./running.server.ts";

/** The plan of an address for whoever asks, with what they may do; someone else's is traced. Throws 404 when it is not theirs. */
export function seePlanPage(viewer: Person, written: string | undefined, now = new Date()) {
  const plan = findPlan(viewer, idOf(written), now);
  if (!plan) throw new Response(null, { status: 404 });
  if (plan.personId !== viewer.id)
    write((tx) => {
      const scope = `plan:${plan.id}`;
      trace(tx, viewer, { act: "plan-seen", subjectId: plan.personId ?? undefined, scope }, now);
    });
  const runs = mayRun(viewer, plan);
  const pairs = mayPair(viewer, plan);
  const { municipalityId: place, personId } = plan;
  const { newest } = behind(plan.kind);
  return {
    plan,
    tally: tallyOf(plan.lines),
    lines: shownLines(viewer, plan),
    runs,
    pairs,
    newest: viewer.role === "secretariat" && newest > plan.version ? newest : null,
    leaders: runs && place !== null ? leadersOf(place) : [],
    colleagues: (runs || pairs) && place !== null && personId !== null ? colleaguesOf(place, personId) : [],
    upToOffice: viewer.role === "secretariat",
    own: personId === viewer.id,
  };
}

export type PlanView = ReturnType<typeof seePlanPage>;

/** The plan's lines with what this viewer may do about each. */
export const shownLines = (viewer: Person, plan: Plan): ShownLine[] =>
  plan.lines.map((line) => ({
    ...line,
    mayTick: mayTick(viewer, plan, line),
    mayEdit: mayRun(viewer, plan) || line.owner?.id === viewer.id,
  }));
