import type { RequestHandler } from "express";
import { live, readiness } from "./ops/health.server.ts";
import { diplomaHandlers } from "./diplomas/pdf.server.ts";
import { chartHandlers } from "./results/chart-files.server.ts";
import { exportHandlers } from "./results/exports.server.ts";
import { answeringHandlers } from "./surveys/answer-hot.server.ts";
import { councilPdf } from "./teams/council-pdf.server.ts";
import { receiveAnswers } from "./surveys/import-hot.server.ts";
import { feedHandlers } from "./teams/feed-hot.server.ts";
import { receiveList } from "./teams/import-hot.server.ts";
import { shiftSheet } from "./onboarding/shift-sheet.server.ts";
import { ownHandlers } from "./teams/own-hot.server.ts";
import { search } from "./teams/search.server.ts";
import { everyoneSheet, teamSheet } from "./teams/sheet.server.ts";
import { sendPicture } from "./elearning/opening.server.ts";
import { reportWatched, sendFilm } from "./elearning/reports.server.ts";
import { uploadHandlers } from "./elearning/workshop/uploads.server.ts";
import { receiveDayList } from "./courses/list-upload.server.ts";
import { tick } from "./courses/tick.server.ts";

/**
 * The hot addresses: plain Express handlers with the same guards, where a Remix action would cost too much or cannot
 * answer (a PDF under an address that ends in .pdf). Each stands in the site map as well.
 */
export const hot: { method: "get" | "post"; path: string; handle: RequestHandler }[] = [
  { method: "get", path: "/health/live", handle: live },
  { method: "get", path: "/health/ready", handle: readiness() },
  ...answeringHandlers,
  { method: "post", path: "/kursusdage/:id/fremmoede/:person", handle: tick },
  { method: "post", path: "/sekretariat/kursusdage/hent-ind/fil", handle: receiveDayList },
  ...diplomaHandlers,
  ...exportHandlers,
  ...chartHandlers,
  { method: "get", path: "/mit-hold.csv", handle: teamSheet },
  { method: "get", path: "/klar-til-vagt.xlsx", handle: shiftSheet },
  { method: "get", path: "/styregruppe.pdf", handle: councilPdf },
  { method: "get", path: "/sekretariat/personer.csv", handle: everyoneSheet },
  { method: "post", path: "/sekretariat/maalinger/importer/fil", handle: receiveAnswers },
  { method: "post", path: "/sekretariat/personer/import/fil", handle: receiveList },
  { method: "post", path: "/e-laering/:lesson/set", handle: reportWatched },
  { method: "get", path: "/film/:file", handle: sendFilm },
  { method: "get", path: "/e-laering/:lesson/billede/:file", handle: sendPicture },
  ...uploadHandlers,
  ...feedHandlers,
  { method: "get", path: "/personer/soeg", handle: search },
  ...ownHandlers,
];
