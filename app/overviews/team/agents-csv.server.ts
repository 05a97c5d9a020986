import { stringify } from "csv-stringify/sync";
import type { Request, Response } from "express";
import { stageOf } from "../../onboarding/readiness/training.ts";
import { currentPerson } from "../../people/sign-in/current-person.server.ts";
import { type Locale, localeOf } from "../../base/texts/locale.ts";
import { textsOf } from "../../base/texts/i18n.server.ts";
import { danishDate } from "../../base/dates/danish-time.ts";
import { listChoiceOf, rowsInView } from "./list-views.ts";
import { readFilter } from "../../people/persons/people-filter.ts";
import { allLacksText } from "./training-sentences.ts";
import type { Agent } from "./members.ts";
import { seeEveryone, seeTeam } from "./team.server.ts";
import { refuseRequest } from "../../base/refuse-request.server.ts";

/** GET /mit-hold.csv: the leader's own agents as a sheet, in the view the address names. */
export function teamCsv(request: Request, response: Response): void {
  const leader = currentPerson(response.locals);
  if (leader.municipalityId === null) return void refuseRequest(response, 404);
  const query = new URLSearchParams(request.url.split("?")[1]);
  const { agents } = seeTeam(leader, leader.municipalityId, new Date());
  send(response, "mit-hold", inView(agents, query), localeOf(request.headers.cookie));
}

/** GET /sekretariat/personer.csv: every agent who matches the filter as a sheet, in the view the address names. */
export function everyoneCsv(request: Request, response: Response): void {
  const query = new URLSearchParams(request.url.split("?")[1]);
  const { agents } = seeEveryone(currentPerson(response.locals), readFilter(query), new Date());
  send(response, "agenter", inView(agents, query), localeOf(request.headers.cookie));
}

/** The agents that the list shows on all its pages, in the same order. */
function inView(agents: Agent[], query: URLSearchParams): Agent[] {
  const { view, order } = listChoiceOf(query);
  return rowsInView(agents, view, order);
}

function send(response: Response, name: string, agents: Agent[], locale: Locale): void {
  response.attachment(`${name}.csv`).type("text/csv; charset=utf-8").send(agentsCsv(agents, locale));
}

/** A line an agent, so that a Danish Excel opens it right: BOM, semicolons, CRLF, and no cell that Excel would take for a formula. */
export function agentsCsv(agents: Agent[], locale: Locale): string {
  const t = textsOf(locale, "team");
  const head = [
    t("column.name"),
    t("column.mail"),
    t("column.municipality"),
    t("column.startsOn"),
    t("column.ready"),
    t("column.lessonsDone"),
    t("column.lessonsOf"),
    t("column.completedOn"),
    t("column.day"),
    t("column.dayOn"),
    t("column.diploma"),
    t("column.planDone"),
    t("column.planOf"),
    t("column.planLate"),
    t("column.lacks"),
  ];
  const lines = agents.map(({ name, mail, municipality, startsOn, training, plan }) => [
    name,
    mail,
    municipality ?? "",
    csvDay(startsOn),
    t(`stage.${stageOf(training)}`),
    training.progress.done,
    training.progress.of,
    training.progress.completedAt ? csvDay(danishDate(training.progress.completedAt)) : "",
    t(`dayWord.${training.day.stands}`),
    training.day.stands === "owes" ? "" : csvDay(training.day.on),
    training.diploma?.number ?? "",
    plan?.done ?? "",
    plan?.of ?? "",
    plan?.late ?? "",
    allLacksText({ training, plan }, t, locale),
  ]);
  return stringify([head, ...lines], {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    escape_formulas: true,
  });
}

/** As dd-mm-yyyy, which Excel reads as a day. */
const csvDay = (on: string) => on.split("-").reverse().join("-");
