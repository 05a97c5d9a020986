/** Opens the browser's own calendar beside a date field, and writes the day that is chosen there into the field as dd-mm-yyyy. */
export function start(root: HTMLElement): void {
  const typed = root.querySelector<HTMLInputElement>("input[type=text]");
  const button = root.querySelector<HTMLButtonElement>(".date-button");
  const calendar = root.querySelector<HTMLInputElement>(".date-calendar");
  if (!typed || !button || !calendar || !("showPicker" in calendar)) return;
  button.hidden = calendar.hidden = false;
  button.addEventListener("click", () => {
    calendar.value = isoDay(typed.value);
    calendar.showPicker();
  });
  calendar.addEventListener("change", () => {
    if (calendar.value) typed.value = calendar.value.split("-").reverse().join("-");
    typed.dispatchEvent(new Event("change", { bubbles: true }));
    typed.focus();
  });
}

/** A typed day as yyyy-mm-dd; empty when it is none, and then the calendar opens at today. */
function isoDay(text: string): string {
  const [, day, month, year] = /^\s*(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})\s*$/.exec(text) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "";
}
