import type { PlanKind } from "../../../db/enums.ts";

/** What a kind of plan is called in an address. */
export const kindInAddress: Record<PlanKind, string> = { person: "agent", municipality: "kommune" };

/** The page on which the secretariat edits the plan of a kind. */
export const templatePage = (kind: PlanKind): string => `/sekretariat/planer/skabelon/${kindInAddress[kind]}`;

/** The page on which the secretariat edits the welcome pack of a kind. */
export const welcomePackPage = (kind: PlanKind): string =>
  `/sekretariat/planer/velkomst/${kindInAddress[kind]}`;
