/**
 * Two clicks on a picture mark the corners of a spot: its numbers are filled in among the fields of its part, or its line is inserted in the
 * page's text. Both can also be typed.
 */
export function start(root: HTMLElement): void {
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
    if (root.dataset.item) addRow(root, spot);
    else addLine(root, spot);
  });
}

/** Presses the button that adds a row to the part, with the spot's numbers. */
function addRow(root: HTMLElement, spot: number[]): void {
  const button = document.createElement("button");
  Object.assign(button, {
    name: "arrange",
    value: ["row", root.dataset.item, ...spot].join("."),
    hidden: true,
  });
  root.append(button);
  button.form?.requestSubmit(button);
}

function addLine({ dataset }: HTMLElement, spot: number[]): void {
  const text = document.querySelector<HTMLTextAreaElement>("textarea[name=parts]")!;
  const line = `* ${spot.join(" ")} ${dataset.name} :: ${dataset.text}\n`;
  text.setRangeText(line, text.selectionEnd, text.selectionEnd, "end");
  text.focus();
}

const hundredths = (share: number) => Math.min(100, Math.max(0, Math.round(share * 100)));
