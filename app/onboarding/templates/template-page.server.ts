import { type PlanKind, planKinds } from "../../../db/enums.ts";
import { notFound } from "../../base/refusals.server.ts";
import { countOutdatedPlans } from "../plans/newest-version.server.ts";
import { kindInAddress } from "./addresses.ts";
import { templateOf } from "./drafting.server.ts";
import type { TemplateView } from "./template-view.ts";

/** The kind of plan in an address. Throws 404 for anything else. */
export function kindOf(written: string | undefined): PlanKind {
  const kind = planKinds.find((known) => kindInAddress[known] === written);
  if (!kind) throw notFound();
  return kind;
}

/** The plan of the kind in an address, as the secretariat writes it. Throws 404 for what is no kind. */
export function seeTemplate(written: string | undefined, now = new Date()): TemplateView {
  const kind = kindOf(written);
  const { current, items, draft } = templateOf(kind, now);
  return {
    kind,
    version: current.version,
    items,
    draft: draft && { version: draft.version.version, items: draft.items },
    outdatedPlans: countOutdatedPlans(kind).plans,
  };
}
