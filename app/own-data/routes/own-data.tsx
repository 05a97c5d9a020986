import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { readForm } from "../../base/forms/read-form.server.ts";
import { correctOwnName } from "../../people/persons/own-name.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { fieldStates } from "../../ui/fields.ts";
import { OwnDataPage } from "../OwnDataPage.tsx";
import { ownData } from "../own-data.server.ts";

export function loader({ context, request }: LoaderFunctionArgs) {
  const corrected = new URL(request.url).searchParams.get("ok") === "rettet";
  return { data: ownData(currentPerson(context), new Date()), corrected };
}

const nameForm = z.object({ name: z.string().default("") });

/** Corrects the reader's own name. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, nameForm);
  if (form.invalid) return form.invalid;
  const outcome = correctOwnName(currentPerson(context), form.value.name, new Date());
  if ("refused" in outcome) return form.refuse({ name: outcome.refused });
  return redirect("/min-side/data?ok=rettet", 303);
}

export default function OwnData() {
  const { data, corrected } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  const { t } = useTranslation("persons");
  const fields = fieldStates(reply, () => t("wrong.name"), { name: data.person.name });
  return <OwnDataPage data={data} corrected={corrected} field={fields("name")} />;
}
