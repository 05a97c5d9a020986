import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "../../people/guards.server.ts";
import { CoursePage } from "../workshop/CoursePage.tsx";
import { seeCourse } from "../workshop/plan.server.ts";

export function loader({ request, params }: LoaderFunctionArgs) {
  requirePerson(request, "secretariat");
  const course = seeCourse(Number(params.id));
  if (!course) throw new Response(null, { status: 404 });
  return { course, done: new URL(request.url).searchParams.get("ok") };
}

export default function OfficeCourse() {
  const { course, done } = useLoaderData<typeof loader>();
  return <CoursePage course={course} done={done} />;
}
