import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../../people/sign-in/guards.server.ts";
import { vimeoForm } from "../../../authoring/forms.ts";
import { setVimeo } from "../../../authoring/lesson-editing.server.ts";
import { LessonEditor } from "../../../authoring/LessonEditor.tsx";
import { loader } from "../../../authoring/routes/lesson.tsx";

export { loader };

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const submission = parseWithZod(await request.formData(), { schema: vimeoForm });
  if (submission.status !== "success")
    return data({ reply: submission.reply(), outcome: null }, { status: 400 });
  const { address, length } = submission.value;
  const outcome = setVimeo(person, Number(params.id), address, length, new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/lektioner/${params.id}?ok=vimeo`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ reply: submission.reply(), outcome }, { status: 422 });
}

export default function SetVimeoRoute() {
  const { lesson, most } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <LessonEditor
      lesson={lesson}
      maxFilmMegabytes={most}
      done={null}
      vimeo={sent?.reply}
      refused={sent?.outcome}
    />
  );
}
