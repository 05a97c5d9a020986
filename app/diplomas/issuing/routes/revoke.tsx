import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { reasonForm } from "../reason-form.ts";
import { revokeDiploma } from "../revoke.server.ts";
import { SecretariatDiploma } from "../SecretariatDiploma.tsx";
import { loader } from "./diploma.tsx";

export { loader };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request, reasonForm);
  if ("invalid" in form) return form.invalid;
  const outcome = revokeDiploma(currentPerson(context), params.number!, form.value.grund, new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/diplomer/${outcome.number}?ok`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return form.refuse({ grund: outcome.refused });
}

export default function RevokeDiploma() {
  const { diploma } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>()?.reply;
  return <SecretariatDiploma diploma={diploma} refused={reply && { form: "revoke", reply }} />;
}
