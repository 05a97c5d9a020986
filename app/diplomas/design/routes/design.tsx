import { ShownValues } from "../../../ui/ShownValues.tsx";
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readEdit } from "../../../base/forms/read-edit.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { ChoiceField, Field } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { designForm, layouts, layoutTextKeys, maxSignatoryChars } from "../design.ts";
import { chooseDesign, currentDesign } from "../design.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  return { design: currentDesign(), done: new URL(request.url).searchParams.has("ok") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readEdit(request, designForm, valuesOf(currentDesign()));
  if ("invalid" in form) return form.invalid;
  chooseDesign(currentPerson(context), form.value, new Date());
  return redirect("/sekretariat/diplomer?ok", 303);
}

const valuesOf = ({ layout, signatory }: ReturnType<typeof currentDesign>) => ({
  layout: String(layout),
  signatory,
});

/** The design of diplomas that are issued from now on, and who signs them. */
export default function DiplomaDesignPage() {
  const { design, done } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("diplomas", { keyPrefix: "design" });
  const initial = valuesOf(design);
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`), initial);
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat", label: t("up") }}>
      {done && !reply && <Notice kind="success">{t("done")}</Notice>}
      <form method="post" noValidate>
        <ShownValues values={initial} />
        <Field
          field={fields("signatory")}
          label={t("signatory")}
          hint={t("signatoryHint")}
          maxLength={maxSignatoryChars}
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
      <Samples />
    </Page>
  );
}

function Samples() {
  const { t } = useTranslation("diplomas", { keyPrefix: "design" });
  return (
    <>
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
    </>
  );
}
