import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { dropHost } from "../../hosts/hosts.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";

/** Takes a host off the day; 404 for someone who is not its host. */
export function action({ context, params }: ActionFunctionArgs) {
  const dayId = idOf(params.id);
  if (!dropHost(currentPerson(context), dayId, idOf(params.person), new Date())) throw notFound();
  return redirect(`/sekretariat/kursusdage/${dayId}?ok=vaert`, 303);
}
