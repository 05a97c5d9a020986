/**
 * The only script every page may load. Pages are documents: nothing is hydrated. A page that moves names its module in
 * `data-module`, and only that module is fetched; `data-started` tells that it has taken over.
 */
const modules: Record<string, () => Promise<{ start(element: HTMLElement): void }>> = {
  attendance: () => import("./courses/attendance.client.ts"),
  answering: () => import("./surveys/answering.client.ts"),
  upload: () => import("./elearning/workshop/upload.client.ts"),
  spots: () => import("./elearning/workshop/spots.client.ts"),
  search: () => import("./teams/search.client.ts"),
  player: () => import("./elearning/player.client.ts"),
  vimeo: () => import("./elearning/vimeo.client.ts"),
  "vimeo-length": () => import("./elearning/vimeo-length.client.ts"),
  "in-place": () => import("./ui/in-place.client.ts"),
  package: () => import("./elearning/packages/package.client.ts"),
  run: () => import("./elearning/packages/run.client.ts"),
};

for (const element of document.querySelectorAll<HTMLElement>("[data-module]")) {
  modules[element.dataset.module!]?.().then((module) => {
    module.start(element);
    element.dataset.started = "";
  });
}

export {};
