import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { ChoiceField, Field } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { layouts, layoutTextKeys, designForm } from "../design.ts";
import { chooseDesign, currentDesign } from "../design.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return { look: currentDesign(), done: new URL(request.url).searchParams.has("ok") };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const submission = parseWithZod(await request.formData(), { schema: designForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 422 });
  chooseDesign(person, submission.value, new Date());
  return redirect("/sekretariat/diplomer?ok", 303);
}

/** How diplomas that are issued from now on look, and who signs them. */
export default function DiplomaDesignPage() {
  const { look, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("diplomas", { keyPrefix: "look" });
  const initial = { layout: String(look.layout), signatory: look.signatory };
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`), initial);
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat", label: t("up") }}>
      {done && !reply && <Notice kind="success">{t("done")}</Notice>}
      <form method="post" noValidate>
        <Field
          field={fields("signatory")}
          label={t("signatory")}
          hint={t("signatoryHint")}
          maxLength={60}
          autoComplete="off"
        />
        <ChoiceField
          field={fields("layout")}
          label={t("layout")}
          options={layouts.map((layout) => ({
            value: String(layout),
            label: t(`layouts.${layoutTextKeys[layout]}`),
          }))}
        />
        <Button>{t("save")}</Button>
      </form>
      <p>{t("samples")}</p>
      <ul>
        {layouts.map((layout) => (
          <li key={layout}>
            <a href={`/sekretariat/diplomer/eksempel-${layout}.pdf`}>
              {t(`layouts.${layoutTextKeys[layout]}`)}
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
