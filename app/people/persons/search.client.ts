interface Hit {
  id: number;
  name: string;
  municipality: string | null;
}

/** Shows, under the field, who is found while one types. Each is a link; the form goes on working as it does. */
export function start(field: HTMLElement): void {
  const input = field as HTMLInputElement;
  const list = document.createElement("ul");
  list.className = "hits";
  list.setAttribute("aria-live", "polite");
  input.after(list);
  let asked = "";
  input.addEventListener("input", async () => {
    const q = input.value.trim();
    asked = q;
    const answer = q.length < 2 ? null : await fetch(`/personer/soeg?q=${encodeURIComponent(q)}`);
    if (asked !== q) return;
    const hits = answer?.ok ? ((await answer.json()) as Hit[]) : [];
    list.replaceChildren(...hits.map((hit) => hitItem(hit, input.dataset.at!)));
  });
}

function hitItem({ id, name, municipality }: Hit, at: string): HTMLLIElement {
  const line = document.createElement("li");
  const link = document.createElement("a");
  link.href = `${at}/${id}`;
  link.textContent = name;
  line.append(link, municipality ? `, ${municipality}` : "");
  return line;
}
