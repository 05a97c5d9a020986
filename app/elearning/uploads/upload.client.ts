/** Sends the form's file with a script: shows the progress, and beside the field why it was refused, without leaving the page. */
export function start(root: HTMLElement): void {
  const form = root as HTMLFormElement;
  const field = form.querySelector<HTMLInputElement>('input[type="file"]')!;
  const showMessage = (text: string) => {
    form.querySelector("[data-status]")!.textContent = text;
  };
  const refuse = (sentences: string) => {
    showMessage("");
    showComplaint(field, sentences);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    removeComplaint(field);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.responseType = "json";
    const percentSign = document.documentElement.lang === "da" ? " %" : "%";
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      showMessage(`${form.dataset.sending} ${Math.floor((loaded / total) * 100)}${percentSign}`),
    );
    request.upload.addEventListener("load", () => showMessage(form.dataset.checking!));
    request.addEventListener("load", () => {
      if (request.status === 200) location.assign(request.response.to);
      else if (request.status === 401) location.assign(signInPath());
      else refuse(request.response?.messages?.join(" ") ?? form.dataset.broken);
    });
    request.addEventListener("error", () => refuse(form.dataset.broken!));
    request.send(new FormData(form));
  });
}

/** Where one signs in when the session has ended, and is told that the file is to be chosen again. */
const signInPath = () => `/log-ind?videre=${encodeURIComponent(location.pathname)}&sendt=fil`;

/** Says what is wrong as a field does that the server has rendered (ui/Field.tsx), and leads the reader there. */
function showComplaint(field: HTMLInputElement, sentences: string): void {
  removeComplaint(field);
  const complaint = document.createElement("p");
  complaint.className = "wrong";
  complaint.id = `${field.id}-wrong`;
  complaint.setAttribute("role", "alert");
  complaint.textContent = sentences;
  field.before(complaint);
  field.parentElement!.classList.add("field-wrong");
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", `${field.id}-hint ${complaint.id}`);
  field.focus();
}

function removeComplaint(field: HTMLInputElement): void {
  document.getElementById(`${field.id}-wrong`)?.remove();
  field.parentElement!.classList.remove("field-wrong");
  field.removeAttribute("aria-invalid");
  field.setAttribute("aria-describedby", `${field.id}-hint`);
}
