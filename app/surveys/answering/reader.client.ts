const signs = ["scroll", "keydown", "pointerdown", "input"] as const;

/** Whether the reader has scrolled, typed or pressed anything, before now or until it is asked. */
export function hasReaderBegun(form: HTMLFormElement): () => boolean {
  let begun = window.scrollY > 0 || form.contains(document.activeElement) || hasTyped(form);
  for (const sign of signs)
    document.addEventListener(
      sign,
      () => {
        begun = true;
      },
      { once: true, capture: true, passive: true },
    );
  return () => begun;
}

/** Whether a field holds something else than what the server drew: typed before the script came, or filled in by the browser. */
const hasTyped = ({ elements }: HTMLFormElement): boolean =>
  [...elements].some(
    (field) =>
      (field instanceof HTMLInputElement && field.checked !== field.defaultChecked) ||
      (field instanceof HTMLTextAreaElement && field.value !== field.defaultValue),
  );
