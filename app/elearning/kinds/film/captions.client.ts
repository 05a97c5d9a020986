/**
 * Shows the captions under the picture, where they cover none of it; over it only when it fills the screen. The button beneath and
 * the choice in the browser's own player both turn them off and on.
 */
export function showCaptions(stage: HTMLElement, video: HTMLVideoElement, track: TextTrack): void {
  const caption = stage.querySelector<HTMLElement>("[data-caption]")!;
  const button = stage.querySelector<HTMLButtonElement>("[data-captions]")!;
  let on = true;
  let fills = false;
  const modeNow = (): TextTrackMode => (on && fills ? "showing" : "hidden");
  const show = (change: { on?: boolean; fills?: boolean }) => {
    on = change.on ?? on;
    fills = change.fills ?? fills;
    track.mode = modeNow();
    caption.hidden = !on || fills;
    button.setAttribute("aria-pressed", String(on));
  };
  button.addEventListener("click", () => show({ on: !on }));
  video.textTracks.addEventListener("change", () => {
    if (track.mode !== modeNow()) show({ on: track.mode === "showing" });
  });
  track.addEventListener("cuechange", () => {
    caption.textContent = Array.from(track.activeCues ?? [], (cue) => cueText(cue as VTTCue)).join("\n");
  });
  document.addEventListener("fullscreenchange", () => show({ fills: document.fullscreenElement === video }));
  // An iPhone fills the screen in a way of its own.
  video.addEventListener("webkitbeginfullscreen", () => show({ fills: true }));
  video.addEventListener("webkitendfullscreen", () => show({ fills: false }));
  show({});
}

/** The words of a caption without its markup. */
export const cueText = (cue: VTTCue): string => cue.getCueAsHTML().textContent?.trim() ?? "";
