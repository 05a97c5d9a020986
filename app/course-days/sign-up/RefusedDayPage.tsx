import { useActionData, useLoaderData } from "@remix-run/react";
import { DayPage, type OwnRefusal } from "./DayPage.tsx";
import type { Needs } from "./needs.ts";
import type { seeDay } from "./day-view.server.ts";

/** The day's page where a reader's own act on it is refused, or was asked for by its address alone. */
export function RefusedDayPage() {
  const reply = useActionData<{ refused: OwnRefusal; typed?: Needs }>();
  return <DayPage {...useLoaderData<typeof seeDay>()} {...reply} />;
}
