import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { seePerson } from "../person.server.ts";
import { PersonPage } from "../PersonPage.tsx";

export function loader({ params, context }: LoaderFunctionArgs) {
  const leader = currentPerson(context);
  const person = seePerson(leader, idOf(params.id), new Date());
  if (!person) throw notFound();
  return { person };
}

export default function TeamPerson() {
  const { person } = useLoaderData<typeof loader>();
  const { t } = useTranslation("site");
  return <PersonPage person={person} up={{ to: "/mit-hold", label: t("nav.team") }} />;
}
