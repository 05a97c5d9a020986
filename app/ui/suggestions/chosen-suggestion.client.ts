/** The hidden field that holds the id of the chosen suggestion; null while none is chosen. */
export const hiddenField = (input: HTMLInputElement): HTMLInputElement | null =>
  input.form!.querySelector<HTMLInputElement>(`input[type="hidden"][name="${input.dataset.fills}"]`);

/** Writes the suggestion's name into the field that was typed in, and its id into the hidden one. */
export function fillChosen(input: HTMLInputElement, option: HTMLElement): void {
  const hidden = hiddenField(input) ?? document.createElement("input");
  hidden.type = "hidden";
  hidden.name = input.dataset.fills!;
  hidden.value = option.dataset.id!;
  input.form!.append(hidden);
  input.value = option.dataset.name!;
}
