import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { seePerson } from "../person.server.ts";
import { PersonPage } from "../PersonPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const leader = requirePerson(request, "leader");
  const person = seePerson(leader, idOf(params.id), new Date());
  if (!person) throw new Response(null, { status: 404 });
  return { person };
}

export default function TeamPerson() {
  const { person } = useLoaderData<typeof loader>();
  const { t } = useTranslation("site");
  return <PersonPage person={person} up={{ to: "/mit-hold", label: t("nav.team") }} />;
}
