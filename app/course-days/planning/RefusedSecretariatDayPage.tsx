import { useActionData, useLoaderData } from "@remix-run/react";
import { SecretariatDayPage, type SecretariatRefusal } from "./SecretariatDayPage.tsx";
import type { SecretariatDayView } from "./secretariat-views.ts";

/** The secretariat's page of a day where an act on it is refused. */
export function RefusedSecretariatDayPage() {
  const answer = useActionData<{ refused: SecretariatRefusal; reason?: string | null }>();
  return <SecretariatDayPage {...useLoaderData<() => { view: SecretariatDayView }>()} {...answer} />;
}
