import { ShownValues } from "../../../ui/ShownValues.tsx";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { confirmationField, confirmedField } from "../../../base/forms/confirmation.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { readEdit } from "../../../base/forms/read-edit.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button, ConfirmationTick } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/Field.tsx";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { dayRow } from "../../days/days.server.ts";
import { useDayWords } from "../../days/useDayWords.tsx";
import { clashField, isClash } from "../clashes.ts";
import { DayFields } from "../DayFields.tsx";
import { courseDayChangesForm, formValuesOf, maxChars, refusedField } from "../day-form.ts";
import { updateDay } from "../drafts.server.ts";
import { listHostMunicipalities } from "../secretariat-day.server.ts";

const changesForm = courseDayChangesForm.extend({ [confirmationField]: confirmedField });

const listPath = "/sekretariat/kursusdage";

/** Whether the day is corrected from the list of drafts, to which it then leads back. */
const isFromList = ({ url }: Request) => new URL(url).searchParams.get("fra") === "liste";

export function loader({ request, params }: LoaderFunctionArgs) {
  const day = dayRow(idOf(params.id));
  if (!day) throw notFound();
  return {
    day,
    municipalities: listHostMunicipalities(new Date(), day.municipality),
    fromList: isFromList(request),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = currentPerson(context);
  const dayId = idOf(params.id);
  const sent = await readSentForm(request);
  const day = dayRow(dayId);
  if (!day) throw notFound();
  const form = await readEdit(request, changesForm, formValuesOf(day));
  if ("invalid" in form) return form.invalid;
  const { reason, [confirmationField]: confirmed, ...changes } = form.value;
  const now = new Date();
  const page = `${listPath}/${dayId}`;
  const back = isFromList(request) ? listPath : page;
  const undo = { kind: "day-changed", target: { dayId }, back } as const;
  const outcome = await send(actor, { form: sent, undo, back: `${page}/ret` }, now, () =>
    updateDay(actor, dayId, changes, now, { reason, confirmed }),
  );
  if ("panel" in outcome) return outcome;
  if (!("refused" in outcome)) {
    const done = outcome.notified > 0 ? `${page}?ok=flyttet` : `${back}?ok=rettet`;
    return redirect(offeringUndo(done, outcome), 303);
  }
  const { refused } = outcome;
  if (refused === "no-reason") return form.refuse({ reason: "no-reason" });
  if (refused === "unknown-day" || refused === "begun") return form.refuse({ on: refused });
  const field = isClash(refused) ? clashField[refused] : refusedField[refused];
  return form.refuse({ [field]: refused });
}

export default withSendPanel(EditDayPage);

function EditDayPage() {
  const { day, municipalities, fromList } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer && "reply" in answer ? answer.reply : undefined;
  const { t } = useTranslation("planning");
  const { nameOf, timesOf } = useDayWords();
  const say = (complaint: string) => t(`wrong.${complaint as "missing"}`, { count: maxChars.venue });
  const fields = fieldStates(reply, say, formValuesOf(day));
  return (
    <Page
      title={t("changeTitle")}
      lead={`${nameOf(day)}, ${timesOf(day)}. ${t("changeLead")}`}
      up={fromList ? { to: listPath, label: t("title") } : { to: `${listPath}/${day.id}`, label: t("back") }}
    >
      <form method="post" noValidate>
        <ShownValues values={formValuesOf(day)} />
        <DayFields fields={fields} municipalities={municipalities} exists />
        <TextField
          field={fields("reason")}
          label={t("reason")}
          hint={t("reasonHintMoved")}
          rows={2}
          maxLength={maxChars.reason}
        />
        {reply?.error?.on?.some(isClash) && <ConfirmationTick>{t("keepDate")}</ConfirmationTick>}
        <Button>{t("saveChanges")}</Button>
      </form>
    </Page>
  );
}
