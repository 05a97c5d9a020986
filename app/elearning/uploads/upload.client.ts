/** Sends the form's file with a script: shows the progress, and why it was refused, without leaving the page. */
export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement;
  const showMessage = (text: string) => {
    form.querySelector("[data-status]")!.textContent = text;
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    const percentSign = document.documentElement.lang === "da" ? " %" : "%";
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      showMessage(`${form.dataset.sending} ${Math.floor((loaded / total) * 100)}${percentSign}`),
    );
    request.addEventListener("load", () => {
      if (request.status === 200) location.assign(request.response.to);
      else showMessage(request.response?.messages.join(" ") ?? form.dataset.broken);
    });
    request.addEventListener("error", () => showMessage(form.dataset.broken!));
    request.send(new FormData(form));
  });
}
