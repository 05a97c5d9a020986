import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../../people/sign-in/guards.server.ts";
import { removeCall } from "../../../authoring/lesson-editing.server.ts";
import { LessonEditor } from "../../../authoring/LessonEditor.tsx";
import { loader } from "../../../authoring/routes/lesson.tsx";

export { loader };

export function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const outcome = removeCall(person, Number(params.id), Number(params.call), new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/lektioner/${outcome.id}?ok=fjernet`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ refused: outcome.refused }, { status: 422 });
}

export default function RemoveCallRoute() {
  const { lesson, most } = useLoaderData<typeof loader>();
  return (
    <LessonEditor
      lesson={lesson}
      maxFilmMegabytes={most}
      done={null}
      refused={useActionData<typeof action>()}
    />
  );
}
