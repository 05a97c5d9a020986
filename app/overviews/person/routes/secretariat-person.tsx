import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { seePerson } from "../person.server.ts";
import { PersonPage } from "../PersonPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const secretariat = requirePerson(request, "secretariat");
  const person = seePerson(secretariat, idOf(params.id), new Date());
  if (!person) throw new Response(null, { status: 404 });
  return { person };
}

export default function SecretariatPerson() {
  const { person } = useLoaderData<typeof loader>();
  const { t } = useTranslation("secretariat");
  return <PersonPage person={person} up={{ to: "/sekretariat/personer", label: t("everyone") }} />;
}
