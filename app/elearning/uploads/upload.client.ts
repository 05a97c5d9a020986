/** Sends the form's file from the page itself: tells how far it is, and what was refused, without leaving. */
export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement;
  const say = (text: string) => {
    form.querySelector("[data-say]")!.textContent = text;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const sending = new XMLHttpRequest();
    sending.open("POST", form.action);
    sending.setRequestHeader("Accept", "application/json");
    sending.responseType = "json";
    sending.upload.addEventListener("progress", ({ loaded, total }) =>
      say(`${form.dataset.sending} ${Math.floor((loaded / total) * 100)} %`),
    );
    sending.addEventListener("load", () => {
      if (sending.status === 200) location.assign(sending.response.to);
      else say(sending.response?.said.join(" ") ?? form.dataset.broken);
    });
    sending.addEventListener("error", () => say(form.dataset.broken!));
    sending.send(new FormData(form));
  });
}
