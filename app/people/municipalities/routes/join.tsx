import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requirePerson } from "../../sign-in/guards.server.ts";
import { JoinPage } from "../JoinPage.tsx";
import { joinByForm } from "../../../overviews/municipalities/memberships.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const outcome = joinByForm(person, await request.formData(), new Date());
  if ("code" in outcome) return redirect(`/sekretariat/kommuner/${outcome.code}/medlemskab?ok=optaget`, 303);
  return data(outcome, { status: 422 });
}

export default function JoinMunicipality() {
  return <JoinPage reply={useActionData<typeof action>()?.reply} />;
}
