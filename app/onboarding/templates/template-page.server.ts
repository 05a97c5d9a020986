import { templateOf } from "./drafting.server.ts";
import { kindOf } from "../plans/params.ts";
import { countOutdatedPlans } from "../plans/plan-setup.server.ts";

/** The plan of a kind as the secretariat writes it. Throws 404 for what is no kind. */
export function seeTemplate(written: string | undefined, now = new Date()) {
  const kind = kindOf(written);
  const { current, items, draft } = templateOf(kind, now);
  return {
    kind,
    version: current.version,
    items,
    draft: draft && { version: draft.version.version, items: draft.items },
    behind: countOutdatedPlans(kind).plans,
  };
}

export type TemplateView = ReturnType<typeof seeTemplate>;
