import type { LoaderFunctionArgs } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { seePlacing } from "../placing-view.server.ts";
import { PlacingPage } from "../PlacingPage.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  const person = requirePerson(request, "leader", "secretariat");
  return { ...seePlacing(person, params.id), done: new URL(request.url).searchParams.get("ok") };
}

export default PlacingPage;
