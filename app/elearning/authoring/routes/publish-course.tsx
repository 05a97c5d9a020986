import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { CoursePage } from "../CoursePage.tsx";
import { publishForm } from "../forms.ts";
import { publishCourse } from "../publish.server.ts";
import { loader } from "./course.tsx";

export { loader };

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const submission = parseWithZod(await request.formData(), { schema: publishForm });
  if (submission.status !== "success")
    return data({ reply: submission.reply(), refused: null }, { status: 400 });
  const outcome = publishCourse(person, Number(params.id), submission.value, new Date());
  if (!("refused" in outcome)) return redirect(`/sekretariat/kurser/${params.id}?ok=udgivet`, 303);
  if (outcome.refused === "unknown") throw new Response(null, { status: 404 });
  return data({ reply: submission.reply(), refused: outcome.refused }, { status: 422 });
}

export default function PublishCourseRoute() {
  const { course } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <CoursePage course={course} done={null} refused={sent?.refused} reply={sent?.reply} />;
}
