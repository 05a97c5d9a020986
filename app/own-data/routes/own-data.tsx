import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../people/sign-in/guards.server.ts";
import { correctOwnName } from "../../people/persons/own-name.server.ts";
import { ownData } from "../own-data.server.ts";
import { OwnDataPage } from "../OwnDataPage.tsx";

export function loader({ request }: LoaderFunctionArgs) {
  const person = requirePerson(request);
  const done = new URL(request.url).searchParams.get("ok") === "rettet";
  return { data: ownData(person, new Date()), done };
}

/** Corrects one's own name. */
export async function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request);
  const typed = String((await request.formData()).get("name") ?? "");
  const outcome = correctOwnName(person, typed, new Date());
  if ("refused" in outcome) return data({ typed }, { status: 422 });
  return redirect("/min-side/data?ok=rettet", 303);
}

export default function OwnData() {
  const { data, done } = useLoaderData<typeof loader>();
  const typed = useActionData<typeof action>()?.typed;
  const { t } = useTranslation("persons");
  const errors = typed === undefined ? undefined : [t("wrong.name")];
  const field = { id: "f-name", name: "name", initialValue: typed ?? data.person.name, errors };
  return <OwnDataPage data={data} done={done} field={field} />;
}
