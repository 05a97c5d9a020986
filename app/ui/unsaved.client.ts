/** Asks before a form is left in which something has been changed and not sent. Of a form that stands filled with what was typed earlier, all is changed. */
export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement;
  const ask = (event: Event) => event.preventDefault();
  // Only while there are changes: browsers keep no page with such a listener for their back button.
  const listen = () => {
    removeEventListener("beforeunload", ask);
    if (form.dataset.changed !== undefined || [...form.elements].some(isChanged))
      addEventListener("beforeunload", ask);
  };
  form.addEventListener("input", listen);
  form.addEventListener("change", listen);
  form.addEventListener("submit", () => removeEventListener("beforeunload", ask));
  addEventListener("pageshow", listen);
  listen();
}

function isChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement) {
    const [first] = field.options;
    const chosen = [...field.options].find((option) => option.defaultSelected) ?? first;
    return chosen !== undefined && !chosen.selected;
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  if (!(field instanceof HTMLInputElement) || !field.name || field.type === "hidden") return false;
  const isTick = field.type === "checkbox" || field.type === "radio";
  return isTick ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}
