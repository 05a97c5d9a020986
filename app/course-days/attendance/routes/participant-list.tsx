import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { idOf } from "../../../base/forms/ids.ts";
import { notFound } from "../../../base/refusals.server.ts";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { ParticipantListPage } from "../ParticipantListPage.tsx";
import { readParticipantList, traceParticipantList } from "../participant-list.server.ts";

export function loader({ context, params }: LoaderFunctionArgs) {
  const person = currentPerson(context);
  const list = readParticipantList(person, idOf(params.id));
  if (!list) throw notFound();
  traceParticipantList(person, list, new Date());
  return { list };
}

export default function ParticipantListRoute() {
  return <ParticipantListPage {...useLoaderData<typeof loader>()} />;
}
