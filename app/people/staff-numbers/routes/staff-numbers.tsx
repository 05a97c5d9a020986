import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { formString } from "../../../base/forms/form-string.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/Field.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { type LineFault, lineComplaint, maxListChars } from "../staff-numbers.ts";
import { countStaffNumbers, setStaffNumbers } from "../staff-numbers.server.ts";

/** As it was typed: tabs part the columns, and lines are counted. */
const listField = formString("missing")
  .refine((list) => list.trim() !== "", "missing")
  .refine((list) => list.length <= maxListChars, "long");
const listForm = z.object({ list: listField });

export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  return {
    known: countStaffNumbers(),
    isSaved: query.get("ok") === "gemt",
    count: Number(query.get("antal") ?? 0) || 0,
  };
}

/** Saves the numbers on a list. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, listForm);
  if ("invalid" in form) return form.invalid;
  const outcome = setStaffNumbers(currentPerson(context), form.value.list, new Date());
  if ("wrong" in outcome) return form.refuse({ list: lineComplaint(outcome.wrong) });
  return redirect(`/sekretariat/medarbejdernumre?ok=gemt&antal=${outcome.changed}`, 303);
}

export default function StaffNumbersPage() {
  const { known, isSaved, count } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("staffNumbers");
  const people = useTranslation("secretariat").t;
  const fields = fieldStates(reply, useComplaintText());
  return (
    <Page title={t("title")} lead={t("lead")} up={{ to: "/sekretariat/personer", label: people("people") }}>
      {isSaved && <Notice kind="success">{t("saved", { count })}</Notice>}
      <p>{t("known", { count: known })}</p>
      <form method="post" noValidate>
        <TextField
          field={fields("list")}
          label={t("list")}
          hint={t("hint")}
          rows={10}
          maxLength={maxListChars}
          autoComplete="off"
          spellCheck={false}
        />
        <Button>{t("save")}</Button>
      </form>
    </Page>
  );
}

/** What is wrong with the list, with the numbers of the lines. */
function useComplaintText(): (complaint: string) => string {
  const { t } = useTranslation("staffNumbers");
  return (complaint) => {
    if (!complaint.includes(":")) return t(`wrong.${complaint as "missing" | "long"}`);
    const sentences = complaint.split(" ").map((part) => {
      const [fault, lines = ""] = part.split(":");
      return t(`wrong.${fault as LineFault}`, { lines: lines.replaceAll(",", ", ") });
    });
    return [...sentences, t("wrong.none")].join(" ");
  };
}
