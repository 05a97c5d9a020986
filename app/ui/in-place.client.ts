/**
 * Submits the forms within `root` by fetch and replaces its content with the response's, so that the reader keeps their scroll
 * position. An enhancement only: without it the same forms lead to the same page.
 */
export function start(root: HTMLElement): void {
  root.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { target, submitter } = event as SubmitEvent;
    const form = target as HTMLFormElement;
    const button = submitter as HTMLButtonElement;
    const body = new URLSearchParams([[button.name, button.value]]);
    const response = await fetch(form.action, { method: "POST", body }).catch(() => null);
    const page = response?.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
    const fresh = page?.querySelector(`[data-module="${root.dataset.module}"]`);
    if (!fresh) return location.reload();
    root.replaceChildren(...fresh.childNodes);
    restoreFocus(root, button);
  });
}

/** Focuses the same button in the new content, or the summary that took its place. */
function restoreFocus(root: HTMLElement, { name, value }: HTMLButtonElement): void {
  const sameButton = [...root.querySelectorAll<HTMLElement>(`button[name="${name}"]`)].find(
    (button) => button.getAttribute("value") === value,
  );
  (sameButton ?? root.querySelector<HTMLElement>(`#${CSS.escape(value)} summary`))?.focus();
}
