import type { PlanKind } from "../../../db/enums.ts";
import type { VersionTemplateItem } from "../plans/plan-items.ts";

/** The plan of a kind as the secretariat writes it. */
export interface TemplateView {
  kind: PlanKind;
  /** What new plans begin with. */
  version: number;
  items: VersionTemplateItem[];
  /** The version in draft; null when there is none. */
  draft: { version: number; items: VersionTemplateItem[] } | null;
  /** How many running plans keep an older version. */
  outdatedPlans: number;
}
