import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readForm } from "../../../base/forms/read-form.server.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { send } from "../../../sending/send.server.ts";
import { readSentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import { CoursePage } from "../CoursePage.tsx";
import { publishForm } from "../forms.ts";
import { publishCourse } from "../publish.server.ts";
import { loader } from "./course.tsx";

export { loader };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = currentPerson(context);
  const sent = await readSentForm(request);
  const form = await readForm(request, publishForm);
  if (form.invalid) return data({ ...form.invalid.data, refused: null }, { status: 400 });
  const [courseId, now] = [idOf(params.id), new Date()];
  const back = `/sekretariat/kurser/${courseId}`;
  // A version that somebody may have begun on stays; the letters alone can be taken back.
  const undo = { kind: "letters-sent", target: { scope: `course:${courseId}` }, back } as const;
  const outcome = await send(person, { form: sent, undo, act: "course-published", back }, now, () =>
    publishCourse(person, courseId, form.value, now),
  );
  if ("panel" in outcome) return outcome;
  if (!("refused" in outcome)) return redirect(offeringUndo(`${back}?ok=udgivet`, outcome), 303);
  if (outcome.refused === "unknown") throw notFound();
  return data({ ...form.refuse({}).data, refused: outcome.refused }, { status: 422 });
}

export default withSendPanel(PublishCourseRoute);

function PublishCourseRoute() {
  const { course, halfWay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const sent = answer && "reply" in answer ? answer : undefined;
  const { refused, reply } = sent ?? {};
  return <CoursePage course={course} halfWay={halfWay} done={null} refused={refused} reply={reply} />;
}
