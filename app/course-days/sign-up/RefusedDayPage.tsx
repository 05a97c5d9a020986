import { useActionData, useLoaderData } from "@remix-run/react";
import { DayPage } from "./DayPage.tsx";
import type { DayView } from "./day-view.ts";
import type { Needs } from "./needs.ts";
import type { NeedsReply } from "./NeedsFields.tsx";
import type { OwnRefusal } from "./refusals.ts";

/** The day's page where a reader's own act on it is refused, or was asked for by its address alone. */
export function RefusedDayPage() {
  const actionData = useActionData<{ refused?: OwnRefusal; typed?: Needs; reply?: NeedsReply }>();
  return <DayPage {...useLoaderData<() => { view: DayView; now: Date }>()} {...actionData} />;
}
