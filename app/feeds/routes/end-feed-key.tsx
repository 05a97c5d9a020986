import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { idOf } from "../../base/forms/ids.ts";
import { notFound } from "../../base/refusals.server.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { endFeedKey } from "../feed-keys.server.ts";

/** Ends a key; one that is ended already is not found. */
export function action({ context, params }: ActionFunctionArgs) {
  if (!endFeedKey(currentPerson(context), idOf(params.id), new Date())) throw notFound();
  return redirect("/sekretariat/feeds", 303);
}
