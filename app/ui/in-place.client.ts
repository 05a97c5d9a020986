/**
 * Sends the forms of a page and puts what comes back in the old page's place, so that the reader stays where they are. Only a
 * comfort: without it the same forms lead to the same page.
 */
export function start(root: HTMLElement): void {
  root.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { target, submitter } = event as SubmitEvent;
    const form = target as HTMLFormElement;
    const pressed = submitter as HTMLButtonElement;
    const sent = new URLSearchParams([[pressed.name, pressed.value]]);
    const answer = await fetch(form.action, { method: "POST", body: sent }).catch(() => null);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const fresh = page?.querySelector(`[data-module="${root.dataset.module}"]`);
    if (!fresh) return location.reload();
    root.replaceChildren(...fresh.childNodes);
    restoreFocus(root, pressed);
  });
}

/** What was pressed keeps the focus, or what stands where it stood. */
function restoreFocus(root: HTMLElement, { name, value }: HTMLButtonElement): void {
  const again = [...root.querySelectorAll<HTMLElement>(`button[name="${name}"]`)].find(
    (button) => button.getAttribute("value") === value,
  );
  (again ?? root.querySelector<HTMLElement>(`#${CSS.escape(value)} summary`))?.focus();
}
