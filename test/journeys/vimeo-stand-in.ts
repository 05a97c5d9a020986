/**
 * A page that stands in for Vimeo's player, since the tests reach no network: it speaks the messages that their own module
 * speaks with, and lets a clock run where a film would.
 */
import type { Page } from "@playwright/test";

/** Answers for player.vimeo.com in this page, with a film of so many seconds. */
export const standInForVimeo = (page: Page, seconds: number) =>
  page.route("https://player.vimeo.com/**", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: playerPage(seconds) }),
  );

const playerPage = (seconds: number) => `<!doctype html><html lang="da"><title>Film</title>
<button>Afspil</button>
<script>
  const length = ${seconds};
  const heard = new Set();
  const played = [];
  let at = 0, speed = 1, began = 0, playing = 0;
  const tell = (said) => parent.postMessage(JSON.stringify(said), "*");
  const happen = (event) => heard.has(event) && tell({ event, data: { seconds: at, percent: at / length, duration: length } });
  function step() {
    const now = performance.now();
    at = Math.min(length, at + ((now - began) / 1000) * speed);
    began = now;
    played[played.length - 1][1] = at;
    happen("timeupdate");
    if (at >= length) { stop(); happen("ended"); }
  }
  function play() {
    began = performance.now();
    played.push([at, at]);
    playing = setInterval(step, 100);
  }
  function stop() { clearInterval(playing); playing = 0; happen("pause"); }
  const methods = {
    ping: () => undefined,
    addEventListener: (event) => void heard.add(event),
    getPlayed: () => played.filter(([from, to]) => to > from),
    getDuration: () => length,
    setPlaybackRate: (to) => (speed = to),
    setCurrentTime(to) {
      at = to;
      if (playing) played.push([at, at]);
      happen("seeked");
      return to;
    },
    play: () => void (playing || play()),
  };
  addEventListener("message", ({ data }) => {
    const { method, value } = typeof data === "string" ? JSON.parse(data) : data;
    if (methods[method]) tell({ method, value: methods[method](value) });
  });
  document.querySelector("button").addEventListener("click", () => (playing ? stop() : play()));
  tell({ event: "ready" });
</script></html>`;
