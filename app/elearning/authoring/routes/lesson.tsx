import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { env } from "../../../base/env.server.ts";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { lessonForm } from "../forms.ts";
import { changeLesson, findLessonForEditing } from "../lesson-editing.server.ts";
import { LessonEditor } from "../LessonEditor.tsx";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const lesson = findLessonForEditing(Number(params.id));
  if (!lesson) throw new Response(null, { status: 404 });
  return { lesson, most: env.FILM_MAX_MB, done: new URL(request.url).searchParams.get("ok") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const submission = parseWithZod(await request.formData(), { schema: lessonForm });
  if (submission.status !== "success") return data({ reply: submission.reply() }, { status: 400 });
  const { transcript, ...rest } = submission.value;
  const change = { ...rest, transcript: transcript || null };
  const outcome = changeLesson(person, Number(params.id), change, new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  return redirect(`/sekretariat/lektioner/${params.id}?ok=rettet`, 303);
}

export default function LessonRoute() {
  const { lesson, most, done } = useLoaderData<typeof loader>();
  return (
    <LessonEditor
      lesson={lesson}
      maxFilmMegabytes={most}
      done={done}
      reply={useActionData<typeof action>()?.reply}
    />
  );
}
