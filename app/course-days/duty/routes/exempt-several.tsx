import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { traceView } from "../../../audit/audit.server.ts";
import { idField, listField, textField } from "../../../base/forms/fields.ts";
import { parseId } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { Button } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Empty } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { offeringUndo, withQuery } from "../../../undo/address.ts";
import { dutyHref, dutyHrefIn, readDutyFilter } from "../duty-filter.ts";
import { listOwingAgents } from "../duty-overview.server.ts";
import { exemptSeveral } from "../exemptions.server.ts";

const maxReasonChars = 500;
const exemptForm = z.object({ p: listField(idField("p")), reason: textField(maxReasonChars) });

/** The list as it was narrowed when people were ticked on it. */
const backOf = (request: Request): string => {
  const query = new URL(request.url).searchParams;
  return dutyHrefIn(query) ?? dutyHref(readDutyFilter(new URLSearchParams()));
};

/** Those of the people that the address names who lack a day. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const now = new Date();
  const ids = new Set(new URL(request.url).searchParams.getAll("p").map(parseId));
  const agents = listOwingAgents(now).filter(({ personId }) => ids.has(personId));
  const view = { act: "duty-seen", scope: "course-day-duty", detail: { people: agents.length } } as const;
  traceView(currentPerson(context), view, now);
  return {
    back: backOf(request),
    agents: agents.map(({ personId, name, municipality }) => ({ personId, name, municipality })),
  };
}

/** Exempts everyone whom the form names, with the same reason. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const sent = await readSentForm(request);
  const form = await readForm(request, exemptForm);
  if ("invalid" in form) return form.invalid;
  const { p, reason } = form.value;
  const back = backOf(request);
  const now = new Date();
  const undo = { kind: "people-exempted", target: { personIds: p }, back } as const;
  const outcome = await send(actor, { form: sent, undo, back, canLeaveOut: true }, now, (leftOut) =>
    exemptSeveral(
      actor,
      p.filter((id) => !leftOut.has(id)),
      reason,
      now,
    ),
  );
  if ("panel" in outcome) return outcome;
  if ("refused" in outcome) return form.refuse({ reason: outcome.refused });
  return redirect(offeringUndo(withQuery(back, `ok=fritaget&antal=${outcome.exempted}`), outcome), 303);
}

export default withSendPanel(ExemptSeveralPage);

function ExemptSeveralPage() {
  const { back, agents } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("duty");
  const planning = useTranslation("planning", { keyPrefix: "wrong" }).t;
  const reply = answer && "reply" in answer ? answer.reply : undefined;
  const fields = fieldStates(reply, (complaint) =>
    complaint === "owes-nothing"
      ? t("attendedAll")
      : planning(complaint as "missing" | "long", { count: maxReasonChars }),
  );
  const up = { to: back, label: t("title") };
  if (agents.length === 0)
    return (
      <Page title={t("exemptSeveral")} up={up}>
        <Empty>{t("nobodyTicked")}</Empty>
      </Page>
    );
  return (
    <Page title={t("exemptSeveral")} lead={t("exemptSeveralLead")} up={up}>
      <ul className="plain">
        {agents.map(({ personId, name, municipality }) => (
          <li key={personId}>{[name, municipality].filter(Boolean).join(", ")}</li>
        ))}
      </ul>
      <form method="post" noValidate>
        {agents.map(({ personId }) => (
          <input key={personId} type="hidden" name="p" value={personId} />
        ))}
        <TextField
          field={fields("reason")}
          label={t("reason")}
          hint={t("reasonHint")}
          maxLength={maxReasonChars}
        />
        <Button>{t("exemptCount", { count: agents.length })}</Button>
      </form>
    </Page>
  );
}
