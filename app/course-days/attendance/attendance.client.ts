/** Sends marks without a reload: each button shows as pressed at once, and reverts when the server did not save the mark. */
export function start(list: HTMLElement): void {
  startKeys(list);
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

const columnSteps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
const rowSteps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };

/** One stop of the Tab key a name; the arrow keys lead to its other marks, and to the same mark of the names above and below. */
function startKeys(list: HTMLElement): void {
  const rows = [...list.querySelectorAll("form")].map((form) => [
    ...form.querySelectorAll<HTMLElement>("[aria-pressed]"),
  ]);
  const stopAt = (row: HTMLElement[], chosen: HTMLElement | undefined) => {
    for (const button of row) button.tabIndex = button === chosen ? 0 : -1;
  };
  for (const row of rows)
    stopAt(row, row.find((button) => button.getAttribute("aria-pressed") === "true") ?? row[0]);
  list.addEventListener("focusin", ({ target }) => {
    const row = rows.find((buttons) => buttons.includes(target as HTMLElement));
    if (row) stopAt(row, target as HTMLElement);
  });
  list.addEventListener("keydown", (event) => {
    const at = rows.findIndex((buttons) => buttons.includes(event.target as HTMLElement));
    const column = rows[at]?.indexOf(event.target as HTMLElement) ?? -1;
    const row = rows[at + (rowSteps[event.key] ?? 0)];
    const next = row?.[column + (columnSteps[event.key] ?? 0)];
    if (!next || next === event.target) return;
    event.preventDefault();
    next.focus();
  });
}

function showPressed(form: HTMLFormElement, chosen: HTMLElement | null): void {
  for (const button of form.querySelectorAll("[aria-pressed]"))
    button.setAttribute("aria-pressed", String(button === chosen));
}
