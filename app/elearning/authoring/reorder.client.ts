/** A lesson that is dragged onto another takes its place: the form in which its number can also be typed is sent. */
export function start(root: HTMLElement): void {
  const lessons = [...root.querySelectorAll<HTMLElement>("li.lesson")];
  if (!lessons.some(formIn)) return;
  let dragged: HTMLElement | null = null;
  let aimed: HTMLElement | null = null;
  const aimAt = (lesson: HTMLElement | null) => {
    aimed?.classList.remove("lesson-aimed");
    aimed = lesson;
    aimed?.classList.add("lesson-aimed");
  };
  for (const lesson of lessons) {
    lesson.draggable = true;
    lesson.addEventListener("dragstart", () => {
      dragged = lesson;
      lesson.classList.add("lesson-dragged");
    });
    lesson.addEventListener("dragover", (event) => {
      if (!dragged) return;
      event.preventDefault();
      aimAt(lesson === dragged ? null : lesson);
    });
    lesson.addEventListener("drop", (event) => {
      event.preventDefault();
      if (dragged && aimed) send(dragged, lessons.indexOf(aimed) + 1);
    });
    lesson.addEventListener("dragend", () => {
      lesson.classList.remove("lesson-dragged");
      dragged = null;
      aimAt(null);
    });
  }
}

const formIn = (lesson: HTMLElement) => lesson.querySelector<HTMLFormElement>(".move-to form");

function send(lesson: HTMLElement, number: number): void {
  const form = formIn(lesson);
  if (!form) return;
  form.querySelector<HTMLInputElement>("[name=nr]")!.value = String(number);
  form.requestSubmit();
}
