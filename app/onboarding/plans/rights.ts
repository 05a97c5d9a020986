import type { Role } from "../../../db/enums.ts";
import type { OwnedLine, OnboardingPlan } from "./load-plans.server.ts";

/** Who looks or acts, in the role switched to. */
export interface Viewer {
  id: number;
  role: Role;
  municipalityId: number | null;
}

/** Leads where the plan's subject belongs now; nobody leads themselves. */
const leads = (viewer: Viewer, plan: OnboardingPlan): boolean =>
  viewer.role === "leader" &&
  viewer.municipalityId !== null &&
  viewer.municipalityId === plan.municipalityId &&
  viewer.id !== plan.personId;

/** Whoever runs a plan says who is responsible, and from when it counts. */
export const mayManage = (viewer: Viewer, plan: OnboardingPlan): boolean =>
  viewer.role === "secretariat" || leads(viewer, plan);

/** The roles in which one has a part in plans; the steering group reads figures, and a host sees to a day. */
const takesPart = ({ role }: Viewer): boolean => ["agent", "leader", "secretariat"].includes(role);

/** The person themselves, whoever runs the plan, and whoever is responsible for something in it. */
export const maySee = (viewer: Viewer, plan: OnboardingPlan): boolean =>
  takesPart(viewer) &&
  (mayManage(viewer, plan) ||
    plan.personId === viewer.id ||
    isColleague(viewer, plan) ||
    plan.lines.some(({ owner }) => owner?.id === viewer.id));

/** What is done by hand is ticked by its owner, by the leader unless it is the secretariat's, and by the secretariat. */
export const mayTick = (viewer: Viewer, plan: OnboardingPlan, line: OwnedLine): boolean =>
  line.doneBy === "hand" &&
  (viewer.role === "secretariat" ||
    line.owner?.id === viewer.id ||
    (leads(viewer, plan) && line.party !== "secretariat"));

/** It counts towards shifts: so the experienced colleague agrees on a listen-in and says that it has been, and whoever runs the plan. */
export const mayArrangeListenIn = (viewer: Viewer, plan: OnboardingPlan): boolean =>
  plan.kind === "person" &&
  viewer.id !== plan.personId &&
  (mayManage(viewer, plan) || isColleague(viewer, plan));

const isColleague = ({ id }: Viewer, { colleague, listenIns: listens }: OnboardingPlan): boolean =>
  colleague?.id === id || listens.some((one) => one.colleague?.id === id);
