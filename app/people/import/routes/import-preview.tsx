import { type ActionFunctionArgs, type LoaderFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { readAct } from "../../../base/forms/read-form.server.ts";
import type { Locale } from "../../../base/texts/locale.ts";
import { readSentForm, type SentForm } from "../../../sending/sent-form.server.ts";
import { withSendPanel } from "../../../sending/withSendPanel.tsx";
import { offeringUndo } from "../../../undo/address.ts";
import type { Person } from "../../register/person.server.ts";
import { currentPerson } from "../../sign-in/current-person.server.ts";
import { correctDraft, partDraft } from "../correcting.server.ts";
import { type ConfirmedForm, type DraftForm, draftForm } from "../draft-form.ts";
import { confirmDraft, runningImport } from "../drafts.server.ts";
import { findRest, hasDraft, isDraftOfOther } from "../find-draft.server.ts";
import { DraftPage } from "../DraftPage.tsx";
import { seeDraft } from "../see-draft.server.ts";
import { cellName } from "../wrong-rows.ts";

const importPage = "/sekretariat/personer/import";
const pageOf = (id: number) => `${importPage}/${id}`;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const id = idOf(params.id);
  const job = runningImport(id);
  if (job) throw redirect(`/arbejde/${job}`, 303);
  const query = new URL(request.url).searchParams;
  const person = currentPerson(context);
  const view = await seeDraft(person, id, Number(query.get("side") ?? 1) || 1, context.locale, new Date());
  if (!view) throw redirectToNewImport(person, id);
  return { id, view, done: doneOf(query) };
}

function doneOf(query: URLSearchParams) {
  if (query.get("ok") === "rettet") return { outcome: "saved" } as const;
  if (query.get("ok") === "taget-ud") return { outcome: "dropped" } as const;
  if (query.get("ok") !== "indlaest") return null;
  const countOf = (name: string) => Number(query.get(name)) || 0;
  return { added: countOf("nye"), changed: countOf("aendret") };
}

/** The draft is imported already, in another tab for instance, older than a day, or a colleague's: the page for a new one says so. */
const redirectToNewImport = (person: Person, id: number) =>
  redirect(`${importPage}?fejl=${isDraftOfOther(person, id) ? "other" : "gone"}`, 303);

/** Corrects rows, takes the good ones, or imports the list; a long one is followed on the page of its job. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const sent = await readSentForm(request);
  const form = await readAct(request, draftForm);
  const id = idOf(params.id);
  const person = currentPerson(context);
  if (form.act === "indlaes") return confirm(person, id, { ...form, sent }, context.locale);
  const outcome = await change(person, id, form, context.locale);
  if (!("refused" in outcome)) {
    const side = new URL(request.url).searchParams.get("side");
    const done = form.act === "ret" && form.dropped ? "taget-ud" : "rettet";
    const same = `${pageOf(id)}?ok=${done}${side ? `&side=${Number(side) || 1}` : ""}`;
    return redirect("good" in outcome ? pageOf(outcome.good) : same, 303);
  }
  const { refused } = outcome;
  if (refused === "gone") throw redirectToNewImport(person, id);
  return data({ notCorrected: { why: refused, typed: typedIn(form) } }, { status: 422 });
}

async function change(person: Person, id: number, form: Exclude<DraftForm, ConfirmedForm>, locale: Locale) {
  const now = new Date();
  return form.act === "ret"
    ? correctDraft(person, id, form, now)
    : partDraft(person, id, form.seen, locale, now);
}

const typedIn = (form: Exclude<DraftForm, ConfirmedForm>): Record<string, string> =>
  form.act === "ret"
    ? Object.fromEntries(form.cells.map(({ line, column, value }) => [cellName(line, column), value]))
    : {};

type Confirming = ConfirmedForm & { sent: SentForm };

/** One that closes half of all people, or most of a municipality, is imported only when the number is typed. */
async function confirm(person: Person, id: number, { confirmed, typed, sent }: Confirming, locale: Locale) {
  const rest = findRest(person, id);
  const report = await confirmDraft(person, id, { ...confirmed, sent }, locale, new Date());
  if (!report) throw redirectToNewImport(person, id);
  if ("panel" in report) return report;
  if ("job" in report) return redirect(offeringUndo(`/arbejde/${report.job}`, report), 303);
  if (!("added" in report))
    return data({ refused: report, confirmed, typed }, { status: "refused" in report ? 503 : 422 });
  const { added, changed, closed } = report;
  const counts = `nye=${added.length}&aendret=${changed.length}&lukket=${closed}`;
  const page = rest && hasDraft(person, rest) ? pageOf(rest) : "/sekretariat/personer";
  return redirect(offeringUndo(`${page}?ok=indlaest&${counts}`, report), 303);
}

function ImportPreviewPage() {
  const { id, view, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <DraftPage
      id={id}
      view={view}
      done={done}
      answer={answer && "refused" in answer ? answer : undefined}
      notCorrected={answer && "notCorrected" in answer ? answer.notCorrected : undefined}
    />
  );
}

export default withSendPanel(ImportPreviewPage);
