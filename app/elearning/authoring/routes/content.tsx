import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readFields } from "../../../base/forms/read-form.server.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { malformed, notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { offeringUndo } from "../../../undo/address.ts";
import { undoable } from "../../../undo/undoable.server.ts";
import { seeField } from "../../kinds/editing/see-field.ts";
import { kindOf } from "../../kinds/kinds.server.ts";
import { LessonEditor } from "../LessonEditor.tsx";
import { findLessonById } from "../lesson-editing.server.ts";
import { loader } from "./lesson.tsx";

export { loader };

/** Content of a lesson, sent with one of the forms of its kind: the last word of the address says which. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = idOf(params.id);
  const word = new URL(request.url).pathname.split("/").at(-1)!;
  const lesson = findLessonById(id);
  const save = lesson && kindOf(lesson).forms[word];
  if (!save) throw notFound();
  const [actor, form, now] = [currentPerson(context), await readFields(request), new Date()];
  const back = `/sekretariat/lektioner/${id}`;
  const act = { kind: "lesson-content", target: { lessonId: id }, back } as const;
  const outcome = undoable(actor, act, now, () => save(actor, id, form, now));
  if ("shown" in outcome) return data({ refused: null, sent: { form: word, edited: outcome.shown } });
  if (!("refused" in outcome) && form.has(seeField)) return redirect(`/e-laering/${lesson.slug}`, 303);
  if (!("refused" in outcome)) return redirect(offeringUndo(`${back}?ok=${word}`, outcome), 303);
  const { refused, ...rest } = outcome;
  if (refused === "unknown") throw notFound();
  if (refused === "malformed" && !rest.reply) throw malformed();
  const sent = rest.reply || rest.edited ? { form: word, ...rest } : undefined;
  return data({ refused, sent }, { status: refused === "malformed" ? 400 : 422 });
}

export default function ContentRoute() {
  const { lesson } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer?.refused;
  return (
    <LessonEditor
      lesson={lesson}
      done={null}
      sent={answer?.sent}
      refused={refused === "published" || refused === "rule" ? refused : undefined}
    />
  );
}
