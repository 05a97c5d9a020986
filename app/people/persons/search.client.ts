interface Hit {
  id: number;
  name: string;
  municipality: string | null;
}

/** Lists matching people under the field while someone types, each as a link. The form still works by itself. */
export function start(field: HTMLElement): void {
  const input = field as HTMLInputElement;
  const list = document.createElement("ul");
  list.className = "hits";
  list.setAttribute("aria-live", "polite");
  input.after(list);
  let latestQuery = "";
  input.addEventListener("input", async () => {
    const q = input.value.trim();
    latestQuery = q;
    const response = q.length < 2 ? null : await fetch(`/personer/soeg?q=${encodeURIComponent(q)}`);
    if (latestQuery !== q) return;
    const hits = response?.ok ? ((await response.json()) as Hit[]) : [];
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
