import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/sign-in/guards.server.ts";
import { idOf } from "../../base/forms/ids.ts";
import { endFeedKey } from "../feed-keys.server.ts";

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  if (!endFeedKey(person, idOf(params.id), new Date())) throw new Response(null, { status: 404 });
  return redirect("/sekretariat/feeds", 303);
}
