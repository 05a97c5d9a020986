import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "../../people/guards.server.ts";
import { moveLesson } from "../workshop/plan.server.ts";

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const way = (await request.formData()).get("vej");
  if (way !== "op" && way !== "ned") throw new Response(null, { status: 400 });
  const outcome = moveLesson(person, Number(params.id), way === "op", new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  const { courseId, place } = outcome;
  return redirect(`/sekretariat/kurser/${courseId}?ok=flyttet&lektion=${params.id}&nr=${place + 1}`, 303);
}
