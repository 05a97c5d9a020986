import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { publishDrafts } from "../planning.server.ts";

export function action({ request }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  publishDrafts(person, new Date());
  return redirect("/sekretariat/kursusdage?ok=udgivet", 303);
}
