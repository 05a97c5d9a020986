/**
 * A page that replaces Vimeo's player, since the tests have no network: it exchanges the same messages with Vimeo's own module
 * and runs a clock instead of a film.
 */
import type { Page } from "@playwright/test";

/** Responds for player.vimeo.com on this page, with a film of this length. */
export const standInForVimeo = (page: Page, seconds: number) =>
  page.route("https://player.vimeo.com/**", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: playerPage(seconds) }),
  );

const playerPage = (seconds: number) => `<!doctype html><html lang="da"><title>Film</title>
<button>Afspil</button>
<script>
  const length = ${seconds};
  const listeners = new Set();
  const played = [];
  let at = 0, speed = 1, steppedAt = 0, playing = 0;
  const send = (message) => parent.postMessage(JSON.stringify(message), "*");
  const emit = (event) => listeners.has(event) && send({ event, data: { seconds: at, percent: at / length, duration: length } });
  function step() {
    const now = performance.now();
    at = Math.min(length, at + ((now - steppedAt) / 1000) * speed);
    steppedAt = now;
    played[played.length - 1][1] = at;
    emit("timeupdate");
    if (at >= length) { stop(); emit("ended"); }
  }
  function play() {
    steppedAt = performance.now();
    played.push([at, at]);
    playing = setInterval(step, 100);
    emit("play");
  }
  function stop() { clearInterval(playing); playing = 0; emit("pause"); }
  const methods = {
    ping: () => undefined,
    addEventListener: (event) => void listeners.add(event),
    getPlayed: () => played.filter(([from, to]) => to > from),
    getDuration: () => length,
    setPlaybackRate: (to) => (speed = to),
    setCurrentTime(to) {
      at = to;
      if (playing) played.push([at, at]);
      emit("seeked");
      return to;
    },
    getPaused: () => !playing,
    play: () => void (playing || play()),
    pause: () => void (playing && stop()),
  };
  addEventListener("message", ({ data }) => {
    const { method, value } = typeof data === "string" ? JSON.parse(data) : data;
    if (methods[method]) send({ method, value: methods[method](value) });
  });
  document.querySelector("button").addEventListener("click", () => (playing ? stop() : play()));
  send({ event: "ready" });
</script></html>`;
