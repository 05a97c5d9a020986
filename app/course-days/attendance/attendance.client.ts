/** Ticks without a reload: each button is pressed at once, and let go again when the server did not take it. */
export function start(list: HTMLElement): void {
  list.addEventListener("submit", (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    const form = event.target as HTMLFormElement;
    if (!button) return;
    event.preventDefault();
    sendMark(form, button, list.dataset.failed ?? "");
  });
}

async function sendMark(form: HTMLFormElement, button: HTMLButtonElement, failed: string): Promise<void> {
  const before = form.querySelector<HTMLElement>("[aria-pressed=true]");
  showPressed(form, button);
  const count = document.getElementById("count");
  const person = new FormData(form).get("person");
  const answer = await fetch(`${form.action}/${person}`, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams({ mark: button.value }),
  }).catch(() => null);
  const told = answer?.ok ? ((await answer.json()) as { told: string }).told : failed;
  if (!answer?.ok) showPressed(form, before);
  if (count) count.textContent = told;
}

function showPressed(form: HTMLFormElement, chosen: HTMLElement | null): void {
  for (const button of form.querySelectorAll("[aria-pressed]"))
    button.setAttribute("aria-pressed", String(button === chosen));
}
