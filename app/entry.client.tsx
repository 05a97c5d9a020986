/**
 * The one script that every page loads. Nothing is hydrated. An interactive element names its module in `data-module`, and only
 * that module is fetched; `data-started` marks that it has started.
 */
const modules: Record<string, () => Promise<{ start(element: HTMLElement): void }>> = {
  "copy-text": () => import("./onboarding/readiness/copy-text.client.ts"),
  attendance: () => import("./course-days/attendance/attendance.client.ts"),
  series: () => import("./course-days/planning/series.client.ts"),
  answering: () => import("./surveys/answering/form-pages.client.ts"),
  job: () => import("./jobs/job-page.client.ts"),
  upload: () => import("./elearning/uploads/upload.client.ts"),
  reorder: () => import("./elearning/authoring/reorder.client.ts"),
  spots: () => import("./elearning/kinds/interactive-page/spots.client.ts"),
  suggestions: () => import("./ui/suggestions/suggestions.client.ts"),
  "film-stage": () => import("./elearning/kinds/film/film-stage.client.ts"),
  player: () => import("./elearning/kinds/film/player.client.ts"),
  vimeo: () => import("./elearning/kinds/film/vimeo.client.ts"),
  "vimeo-length": () => import("./elearning/kinds/film/vimeo-length.client.ts"),
  unsaved: () => import("./ui/unsaved.client.ts"),
  frame: () => import("./elearning/kinds/film/frame.client.ts"),
  date: () => import("./ui/date-field.client.ts"),
  "in-place": () => import("./ui/in-place.client.ts"),
  package: () => import("./elearning/kinds/package/package-frame.client.ts"),
  run: () => import("./elearning/kinds/package/runtime/run.client.ts"),
};

for (const element of document.querySelectorAll<HTMLElement>("[data-module]")) {
  modules[element.dataset.module!]?.().then((module) => {
    module.start(element);
    element.dataset.started = "";
  });
}

export {};
