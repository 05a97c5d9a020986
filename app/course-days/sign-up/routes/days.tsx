import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { currentPerson } from "../../../people/sign-in/current-person.server.ts";
import { listDays } from "../../days/days.server.ts";
import { dutyStatusesOf } from "../../duty/duty.server.ts";
import { ownDuty } from "../../duty/own-duty.server.ts";
import { listHostTasks } from "../../hosts/host-tasks.server.ts";
import { suitedDay } from "../day-order.ts";
import { DaysPage, type DaysView } from "../DaysPage.tsx";
import { monthToShow } from "../months.ts";

export function loader({ request, context }: LoaderFunctionArgs): DaysView {
  const person = currentPerson(context);
  const now = new Date();
  const { ahead, past } = listDays(person, now);
  const status = person.role === "agent" ? dutyStatusesOf([person.id], now).get(person.id)! : null;
  const duty = status && ownDuty(person, status, now);
  const { searchParams } = new URL(request.url);
  return {
    ahead,
    past,
    role: person.role,
    duty,
    suited: duty && suitedDay(ahead, duty.due, now),
    hostTasks: person.role === "host" ? listHostTasks(person.id, now) : [],
    month:
      searchParams.get("vis") === "kalender" ? monthToShow(ahead, searchParams.get("maaned"), now) : null,
    now,
  };
}

export default function DaysRoute() {
  return <DaysPage view={useLoaderData<() => DaysView>()} />;
}
