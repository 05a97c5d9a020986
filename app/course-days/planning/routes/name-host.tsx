import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { dayRoles } from "../../../../db/enums.ts";
import { optionalIdField, optionalTextField } from "../../../base/forms/fields.ts";
import { idOf } from "../../../base/forms/ids.ts";
import { tryReadForm } from "../../../base/forms/read-form.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { nameHost } from "../../hosts/hosts.server.ts";
import { exactPerson, hostChoice } from "../host-choice.server.ts";
import { HostChoicePage } from "../HostChoicePage.tsx";
import { RefusedSecretariatDayPage } from "../RefusedSecretariatDayPage.tsx";
import { replyOnSecretariatPage } from "../replies.server.ts";
import { seeSecretariatDay } from "../secretariat-day.server.ts";

const maxTypedChars = 100;

const hostForm = z.object({
  person: optionalIdField("unknown-person"),
  q: optionalTextField(maxTypedChars),
  part: z.enum(dayRoles).default("host"),
});

export function loader({ request, context, params }: LoaderFunctionArgs) {
  const secretariat = currentPerson(context);
  const query = new URL(request.url).searchParams;
  const typed = {
    q: (query.get("q") ?? "").trim().slice(0, maxTypedChars),
    part: dayRoles.find((role) => role === query.get("part")) ?? "host",
  };
  const day = seeSecretariatDay(secretariat, params.id);
  return { ...day, choice: hostChoice(secretariat, day.view.summary.id, typed, day.view.now) };
}

/** Names the chosen person, or the only one of the name or mail address that was typed; otherwise leads to those who could be meant. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [actor, dayId, now] = [currentPerson(context), idOf(params.id), new Date()];
  const form = await tryReadForm(request, hostForm);
  if ("invalid" in form) return data({ refused: "unknown-person" as const }, { status: 400 });
  const { person, q, part } = form.value;
  const chosen = person ?? exactPerson(actor, q, now);
  if (chosen === null)
    return redirect(`/sekretariat/kursusdage/${dayId}/vaerter?${new URLSearchParams({ q, part })}`, 303);
  return replyOnSecretariatPage(dayId, nameHost(actor, dayId, chosen, now, part), "vaert");
}

export default function NameHost() {
  const page = useLoaderData<typeof loader>();
  return useActionData<typeof action>() ? <RefusedSecretariatDayPage /> : <HostChoicePage {...page} />;
}
