/** Shows the button that copies the text beside it, and says so when it is done. Where that is refused, the text is marked, to be copied by hand. */
export function start(root: HTMLElement): void {
  const text = root.querySelector("textarea");
  const button = root.querySelector("button");
  const [done, refused] = root.querySelectorAll("output");
  if (!text || !button || !done || !refused || !("clipboard" in navigator)) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const copied = await navigator.clipboard.writeText(text.value).then(
      () => true,
      () => false,
    );
    if (!copied) text.select();
    done.hidden = !copied;
    refused.hidden = copied;
  });
}
