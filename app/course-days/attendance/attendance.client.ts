/** Sends marks without a reload: each button shows as pressed at once, and reverts when the server did not save the mark. */
export function start(list: HTMLElement): void {
  list.addEventListener("submit", (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    const form = event.target as HTMLFormElement;
    if (!button) return;
    event.preventDefault();
    sendMark(form, button, list.dataset.failed ?? "");
  });
}

async function sendMark(form: HTMLFormElement, button: HTMLButtonElement, failedText: string): Promise<void> {
  const before = form.querySelector<HTMLElement>("[aria-pressed=true]");
  showPressed(form, button);
  const count = document.getElementById("count");
  const person = new FormData(form).get("person");
  const response = await fetch(`${form.action}/${person}`, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams({ mark: button.value }),
  }).catch(() => null);
  const message = response?.ok ? ((await response.json()) as { message: string }).message : failedText;
  if (!response?.ok) showPressed(form, before);
  if (count) count.textContent = message;
}

function showPressed(form: HTMLFormElement, chosen: HTMLElement | null): void {
  for (const button of form.querySelectorAll("[aria-pressed]"))
    button.setAttribute("aria-pressed", String(button === chosen));
}
