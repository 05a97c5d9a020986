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
  const head = columns.map((column) => t(`column.${column}`));
  return stringify([head, ...agents.map((agent) => lineOf(agent, t, locale))], {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    escape_formulas: true,
  });
}

const columns = [
  "name",
  "mail",
  "municipality",
  "roles",
  "startsOn",
  "ready",
  "lessonsDone",
  "lessonsOf",
  "completedOn",
  "day",
  "dayOn",
  "diploma",
  "planDone",
  "planOf",
  "planLate",
  "lacks",
] as const;

type Column = (typeof columns)[number];

function lineOf(agent: Agent, t: ReturnType<typeof textsOf<"team">>, locale: Locale) {
  const { training, plan } = agent;
  const { progress, day } = training;
  const roleWord = textsOf(locale, "site", "role");
  const cells: Record<Column, string | number> = {
    name: agent.name,
    mail: agent.mail,
    municipality: agent.municipality ?? "",
    roles: agent.roles.map((role) => roleWord(role)).join(", "),
    startsOn: csvDay(agent.startsOn),
    ready: t(`stage.${stageOf(training)}`),
    lessonsDone: progress.done,
    lessonsOf: progress.of,
    completedOn: progress.completedAt ? csvDay(danishDate(progress.completedAt)) : "",
    day: t(`dayWord.${day.stands}`),
    dayOn: day.stands === "owes" ? "" : csvDay(day.on),
    diploma: training.diploma?.number ?? "",
    planDone: plan?.done ?? "",
    planOf: plan?.of ?? "",
    planLate: plan?.late ?? "",
    lacks: allLacksText({ training, plan }, t, locale),
  };
  return columns.map((column) => cells[column]);
}

/** As dd-mm-yyyy, which Excel reads as a day. */
const csvDay = (on: string) => on.split("-").reverse().join("-");
