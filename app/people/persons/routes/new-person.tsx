import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requirePerson } from "../../sign-in/guards.server.ts";
import { savePerson } from "../edit-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { fieldStates } from "../../../ui/fields.ts";
import { Page } from "../../../ui/Page.tsx";
import { fieldOfRefusal, mailHolderPage, municipalitiesFor } from "../edit-page.server.ts";
import { rolesForLeader, rolesForSecretariat, PersonFields } from "../PersonFields.tsx";
import { personForm } from "../person-form.ts";

export function loader({ request }: LoaderFunctionArgs) {
  const keeper = requirePerson(request, "leader", "secretariat");
  return { office: keeper.role === "secretariat", places: municipalitiesFor(keeper, new Date()) };
}

export async function action({ request }: ActionFunctionArgs) {
  const keeper = requirePerson(request, "leader", "secretariat");
  const submission = parseWithZod(await request.formData(), { schema: personForm });
  if (submission.status !== "success")
    return data({ reply: submission.reply(), holder: null }, { status: 422 });
  const outcome = savePerson(keeper, null, submission.value, new Date());
  const list = keeper.role === "secretariat" ? "/sekretariat/personer" : "/mit-hold";
  if ("id" in outcome) return redirect(`${list}/${outcome.id}?ok=oprettet`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  const fieldErrors = { [fieldOfRefusal[outcome.refused]]: [outcome.refused] };
  const holder = mailHolderPage(keeper, outcome);
  return data({ reply: submission.reply({ fieldErrors }), holder }, { status: 422 });
}

export default function NewPerson() {
  const { office, places } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer?.reply;
  const { t } = useTranslation("persons");
  const secretariat = useTranslation("secretariat").t;
  const site = useTranslation("site").t;
  const fields = fieldStates(reply, (complaint) => t(`wrong.${complaint as "missing"}`));
  const up = office
    ? { to: "/sekretariat/personer", label: secretariat("everyone") }
    : { to: "/mit-hold", label: site("nav.team") };
  return (
    <Page title={t("newTitle")} lead={t("newLead")} up={up}>
      <form method="post" noValidate>
        <PersonFields
          fields={fields}
          places={places}
          offered={office ? rolesForSecretariat : rolesForLeader}
          held={reply ? [] : ["agent"]}
          holder={answer?.holder}
        />
        <Button>{t("add")}</Button>
      </form>
    </Page>
  );
}
