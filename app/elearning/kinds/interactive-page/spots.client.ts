/**
 * Two clicks on a picture mark the corners of a spot, and insert its line in the page's text. The line can also be written by
 * hand.
 */
export function start(root: HTMLElement): void {
  const text = document.querySelector<HTMLTextAreaElement>("textarea[name=parts]")!;
  let corner: { image: EventTarget | null; x: number; y: number } | undefined;
  root.querySelector<HTMLElement>("[data-how]")!.hidden = false;
  root.addEventListener("click", (event) => {
    const image = event.target;
    if (!(image instanceof HTMLImageElement)) return;
    const { left, top, width, height } = image.getBoundingClientRect();
    const x = hundredths((event.clientX - left) / width);
    const y = hundredths((event.clientY - top) / height);
    if (corner?.image !== image) {
      corner = { image, x, y };
      return;
    }
    const spot = [
      Math.min(x, corner.x),
      Math.min(y, corner.y),
      Math.abs(x - corner.x),
      Math.abs(y - corner.y),
    ];
    corner = undefined;
    const line = `* ${spot.join(" ")} ${root.dataset.name} :: ${root.dataset.text}\n`;
    text.setRangeText(line, text.selectionEnd, text.selectionEnd, "end");
    text.focus();
  });
}

const hundredths = (share: number) => Math.min(100, Math.max(0, Math.round(share * 100)));
