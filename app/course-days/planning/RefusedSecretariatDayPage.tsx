import { useActionData, useLoaderData } from "@remix-run/react";
import { SecretariatDayPage, type SecretariatRefusal } from "./SecretariatDayPage.tsx";
import type { SecretariatDayView } from "./secretariat-views.ts";

/** The secretariat's page of a day where an act on it is refused. */
export function RefusedSecretariatDayPage() {
  const refused = useActionData<{ refused: SecretariatRefusal }>()?.refused;
  return <SecretariatDayPage {...useLoaderData<() => { view: SecretariatDayView }>()} refused={refused} />;
}
