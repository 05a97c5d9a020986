import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readAct } from "../../../base/forms/read-form.server.ts";
import { refuse } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { Button } from "../../../ui/Button.tsx";
import { Empty } from "../../../ui/Notice.tsx";
import { Page, Section } from "../../../ui/Page.tsx";
import { DoneNotice, RefusedNotice } from "../../plans/Outcome.tsx";
import { FollowUpList } from "../../follow-ups/FollowUpList.tsx";
import { tickItems } from "../../plans/items.server.ts";
import { tickForm } from "../../plans/tick-form.ts";
import { TaskList } from "../TaskList.tsx";
import { tasksOf } from "../tasks.server.ts";

export function loader({ context, request }: LoaderFunctionArgs) {
  return { ...tasksOf(currentPerson(context), new Date()), ok: new URL(request.url).searchParams.get("ok") };
}

/** Ticks the chosen items, of several plans at once. */
export async function action({ context, request }: ActionFunctionArgs) {
  const { punkt, fra } = await readAct(request, tickForm);
  const outcome = tickItems(currentPerson(context), punkt, new Date());
  if ("refused" in outcome) return refuse(outcome.refused);
  return redirect(fra === "min-side" ? "/min-side?ok=gjort" : "/min-side/opgaver?ok=gjort", 303);
}

export default function Tasks() {
  const { tasks, later, followUps, ok } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const { t } = useTranslation("plans");
  const late = tasks.filter((task) => task.late);
  const upcoming = tasks.filter((task) => !task.late);
  const tickable = tasks.some(({ byHand }) => byHand);
  const lists = [
    { title: t("tasks.late"), tasks: late },
    { title: t("tasks.soon"), tasks: upcoming },
  ].map(
    (list) =>
      list.tasks.length > 0 && (
        <Section key={list.title} title={list.title}>
          <TaskList tasks={list.tasks} />
        </Section>
      ),
  );
  return (
    <Page title={t("tasks.title")} lead={t("tasks.lead")} up={{ to: "/min-side", label: t("mine") }}>
      <RefusedNotice word={refused} />
      {!refused && <DoneNotice word={ok} />}
      {tasks.length + followUps.length === 0 && <Empty>{t("tasks.none")}</Empty>}
      {followUps.length > 0 && (
        <Section title={t("followUp.title")}>
          <FollowUpList followUps={followUps} finishes />
        </Section>
      )}
      {tickable ? (
        <form method="post">
          {lists}
          <Button>{t("tick")}</Button>
        </form>
      ) : (
        lists
      )}
      {later > 0 && <p className="hint">{t("tasks.later", { count: later })}</p>}
    </Page>
  );
}
