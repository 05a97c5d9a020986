import type { RequestHandler } from "express";
import { limitDrawings } from "../base/drawings/limit-drawings.server.ts";
import { liveness, readiness } from "./health.server.ts";
import { diplomaHandlers } from "../diplomas/drawing/pdf-handlers.server.ts";
import { chartHandlers } from "../results/report/slide-handlers.server.ts";
import { exportHandlers } from "../results/report/export-handlers.server.ts";
import { answeringHandlers } from "../surveys/answering/answer-handlers.server.ts";
import { oneClickHandlers } from "../mail/optional/one-click.server.ts";
import { councilPdf } from "../overviews/steering/council-pdf.server.ts";
import { receiveAnswersFile } from "../surveys/import/upload-handler.server.ts";
import { questionnaireHandlers } from "../surveys/questionnaires/editing/file-handlers.server.ts";
import { feedHandlers } from "../feeds/feed-handlers.server.ts";
import { sendWrongRows } from "../people/import/wrong-rows-csv.server.ts";
import { receivePeopleList } from "../people/import/receive-people-list.server.ts";
import { sendParticipantSheet } from "../elearning/completion/participant-sheet.server.ts";
import { sendShiftSheet } from "../onboarding/readiness/shift-sheet.server.ts";
import { ownDataHandlers } from "../own-data/download.server.ts";
import { handleSuggestions } from "../overviews/search/suggestions.server.ts";
import { everyoneCsv, teamCsv } from "../overviews/team/agents-csv.server.ts";
import { pathsHandlers } from "../elearning/kinds/conversation/paths.server.ts";
import { sendPicture } from "../elearning/kinds/interactive-page/open-part.server.ts";
import { reportWatched, sendFilm } from "../elearning/kinds/film/film-handlers.server.ts";
import { uploadHandlers } from "../elearning/authoring/upload-handlers.server.ts";
import { receiveListUpload } from "../course-days/lists/list-upload.server.ts";
import { sendDayList } from "../course-days/attendance/participant-sheet.server.ts";
import { handleMark } from "../course-days/attendance/mark-handler.server.ts";

/**
 * Plain Express handlers behind the same gate, for frequent requests, uploads and files that are not pages. Each address is in the site map as well.
 */
export const expressHandlers: { method: "get" | "post"; path: string; handle: RequestHandler }[] = [
  { method: "get", path: "/health/live", handle: liveness },
  { method: "get", path: "/health/ready", handle: readiness() },
  ...answeringHandlers,
  ...oneClickHandlers,
  { method: "post", path: "/kursusdage/:id/fremmoede/:person", handle: handleMark },
  { method: "get", path: "/kursusdage/:id/deltagerliste.xlsx", handle: limitDrawings(sendDayList) },
  { method: "post", path: "/sekretariat/kursusdage/hent-ind/fil", handle: receiveListUpload },
  ...diplomaHandlers,
  ...exportHandlers,
  ...chartHandlers,
  { method: "get", path: "/mit-hold.csv", handle: teamCsv },
  { method: "get", path: "/klar-til-vagt.xlsx", handle: limitDrawings(sendShiftSheet) },
  {
    method: "get",
    path: "/sekretariat/kurser/:id/deltagere.xlsx",
    handle: limitDrawings(sendParticipantSheet),
  },
  { method: "get", path: "/styregruppe.pdf", handle: limitDrawings(councilPdf) },
  { method: "get", path: "/sekretariat/personer.csv", handle: everyoneCsv },
  { method: "post", path: "/sekretariat/maalinger/importer/fil", handle: receiveAnswersFile },
  ...questionnaireHandlers,
  { method: "post", path: "/sekretariat/personer/import/fil", handle: receivePeopleList },
  { method: "get", path: "/sekretariat/personer/import/:id/raekker.csv", handle: sendWrongRows },
  { method: "post", path: "/e-laering/:lesson/set", handle: reportWatched },
  { method: "get", path: "/film/:file", handle: sendFilm },
  { method: "get", path: "/e-laering/:lesson/billede/:file", handle: sendPicture },
  ...pathsHandlers,
  ...uploadHandlers,
  ...feedHandlers,
  { method: "get", path: "/soeg/forslag", handle: handleSuggestions },
  ...ownDataHandlers,
];
