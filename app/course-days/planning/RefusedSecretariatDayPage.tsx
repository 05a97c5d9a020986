import { useActionData, useLoaderData } from "@remix-run/react";
import { OfficeDay, type OfficeRefusal } from "./SecretariatDayPage.tsx";
import type { seeOfficeDay } from "./secretariat-day.server.ts";

/** The secretariat's page of a day where an act on it is refused. */
export function RefusedOfficeDay() {
  const refused = useActionData<{ refused: OfficeRefusal }>()?.refused;
  return <OfficeDay {...useLoaderData<typeof seeOfficeDay>()} refused={refused} />;
}
