import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { readBy } from "../../../base/forms/fields.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { Field } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { useRenderContext } from "../../../ui/render-context.ts";
import { parsePhone, phoneText } from "../../../base/phone-number.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { ownPhone, setOwnPhone } from "../own-phone.server.ts";

export const loader = ({ context }: LoaderFunctionArgs) => ({ phone: ownPhone(currentPerson(context).id) });

/** An empty field removes the number. */
const phoneForm = z.object({
  phone: z.preprocess(
    (typed) => (typed === undefined || /^\s*$/.test(String(typed)) ? null : typed),
    readBy(parsePhone, "phone").nullable(),
  ),
});

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, phoneForm);
  if ("invalid" in form) return form.invalid;
  setOwnPhone(currentPerson(context), form.value.phone, new Date());
  return redirect(`/min-side/telefon?ok=${form.value.phone === null ? "slettet" : "gemt"}`, 303);
}

const seenBy = ["hostOfDay", "ownLeader", "office"] as const;

/** The reader's telephone number, if they want to tell one, with what it is for and who sees it. */
export default function OwnPhone() {
  const { phone } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("persons", { keyPrefix: "phone" });
  const { search } = useRenderContext();
  const done = reply ? null : new URLSearchParams(search).get("ok");
  const fields = fieldStates(reply, () => t("wrong"), { phone: phone ? phoneText(phone) : "" });
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/min-side", label: t("up") }}>
      {done === "gemt" && phone && <Notice kind="success">{t("saved")}</Notice>}
      {done === "slettet" && !phone && <Notice kind="success">{t("removed")}</Notice>}
      <p>{t("seen")}</p>
      <ul>
        {seenBy.map((reader) => (
          <li key={reader}>{t(`seenBy.${reader}`)}</li>
        ))}
      </ul>
      <p>{t("forgotten")}</p>
      <form method="post" noValidate>
        <Field
          field={fields("phone")}
          label={t("number")}
          hint={t(phone ? "hintRemove" : "hint")}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={30}
        />
        <Button>{t("save")}</Button>
      </form>
    </Page>
  );
}
