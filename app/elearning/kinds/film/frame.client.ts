/** No larger than the server keeps it. */
const maxWidthPixels = 960;

/**
 * Lets the picture that the film shows be used as its poster: it becomes the file of the upload form, which is sent. Without scripts
 * a picture can still be uploaded.
 */
export function start(root: HTMLElement): void {
  const frames = root.querySelector<HTMLElement>("[data-frames]");
  const video = frames?.querySelector("video");
  if (!frames || !video) return;
  const use = frames.querySelector<HTMLButtonElement>("[data-use]")!;
  frames.hidden = false;
  const showPlace = () => {
    // Films often begin in black.
    video.currentTime = Math.min(2, video.duration / 4);
  };
  if (video.readyState > 0) showPlace();
  else video.addEventListener("loadedmetadata", showPlace, { once: true });
  for (const event of ["loadeddata", "seeked"])
    video.addEventListener(event, () => {
      use.disabled = false;
    });
  use.addEventListener("click", () => {
    drawFrame(video).toBlob(
      (picture) => picture && send(root.querySelector("form")!, picture),
      "image/jpeg",
      0.9,
    );
  });
}

function drawFrame(video: HTMLVideoElement): HTMLCanvasElement {
  const scale = Math.min(1, maxWidthPixels / video.videoWidth);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  canvas.getContext("2d")!.drawImage(video, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function send(form: HTMLFormElement, picture: Blob): void {
  const chosen = new DataTransfer();
  chosen.items.add(new File([picture], "billede.jpg", { type: picture.type }));
  form.querySelector<HTMLInputElement>('input[type="file"]')!.files = chosen.files;
  form.requestSubmit();
}
