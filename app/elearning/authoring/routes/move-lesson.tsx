import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../../people/sign-in/guards.server.ts";
import { CoursePage } from "../CoursePage.tsx";
import { moveLesson } from "../course-planning.server.ts";
import { loader } from "./delete-lesson.tsx";

export { loader };

export async function action({ request, params }: ActionFunctionArgs) {
  const person = requirePerson(request, "secretariat");
  const way = (await request.formData()).get("vej");
  if (way !== "op" && way !== "ned") return data({ refused: "way" as const }, { status: 422 });
  const outcome = moveLesson(person, Number(params.id), way === "op", new Date());
  if ("refused" in outcome) throw new Response(null, { status: 404 });
  const { courseId, place } = outcome;
  return redirect(`/sekretariat/kurser/${courseId}?ok=flyttet&lektion=${params.id}&nr=${place + 1}`, 303);
}

export default function MoveLessonRoute() {
  const { course } = useLoaderData<typeof loader>();
  return <CoursePage course={course} done={null} refused={useActionData<typeof action>()?.refused} />;
}
