import type { SubmissionResult } from "@conform-to/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { fieldStates } from "../../ui/fields.ts";
import { RoundAdminPage } from "./RoundAdminPage.tsx";
import type { RoundAdminView } from "./round-admin-view.ts";

/** The round's page again, with what is wrong with a later closing day. */
export function ExtendRefused() {
  const { view } = useLoaderData() as { view: RoundAdminView };
  const reply = useActionData<{ reply: SubmissionResult }>()?.reply;
  const { t } = useTranslation("surveys", { keyPrefix: "secretariat" });
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`);
  const wrong = reply?.error?.closesOn?.includes("not-open") ? "not-open" : undefined;
  return <RoundAdminPage view={view} wrong={wrong} extending={fieldStates(reply, say)} />;
}
