import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../../base/forms/ids.ts";
import { notFound, refuse } from "../../../../base/refusals.server.ts";
import { currentPerson } from "../../../../people/sign-in/current-person.server.ts";
import { LessonEditor } from "../../../authoring/LessonEditor.tsx";
import { loader } from "../../../authoring/routes/lesson.tsx";
import { removeCall } from "../shift-editing.server.ts";

export { loader };

export function action({ params, context }: ActionFunctionArgs) {
  const outcome = removeCall(currentPerson(context), idOf(params.id), Number(params.call), new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/lektioner/${outcome.id}?ok=fjernet`, 303);
  if (outcome.refused === "unknown") throw notFound();
  return refuse(outcome.refused);
}

export default function RemoveCallRoute() {
  const { lesson } = useLoaderData<typeof loader>();
  return <LessonEditor lesson={lesson} done={null} refused={useActionData<typeof action>()?.refused} />;
}
