export const texts = {
  leadLate: {
    da: "{{done}} af {{of}} punkter er gjort, og {{late}} er forsinket.",
    en: "{{done}} of {{of}} items are done, and {{late}} are overdue.",
  },
  paused: {
    da: "Planen holder pause, så længe {{name}} er på orlov. Ingen får påmindelser.",
    en: "The plan is paused while {{name}} is on leave. Nobody gets reminders.",
  },
  mine: { da: "Min side", en: "My page" },
  tasksUp: { da: "Dine punkter", en: "Your items" },
  counts: { da: "Planen regnes fra", en: "The plan counts from" },
  leader: { da: "Leder", en: "Leader" },
  colleague: { da: "Erfaren kollega", en: "Experienced colleague" },
  handler: { da: "I sekretariatet", en: "In the secretariat" },
  version: { da: "Version af planen", en: "Version of the plan" },
  run: {
    title: { da: "Hvem og hvornår", en: "Who and when" },
    text: {
      da: "Alle datoer flytter med, når planen regnes fra en anden dag.",
      en: "All dates move when the plan counts from another day.",
    },
    start: { da: "Planen regnes fra", en: "The plan counts from" },
    startHint: { da: "For eksempel 16-05-2027", en: "For example 16-05-2027" },
    first: { da: "Den, planen giver", en: "Whoever the plan gives" },
    save: { da: "Gem", en: "Save" },
    move: { da: "Flyt til version {{version}}", en: "Move to version {{version}}" },
    moveText: {
      da: "Planen følger version {{version}}, og der er en nyere. Det, der er gjort, bliver stående.",
      en: "The plan follows version {{version}}, and there is a newer one. What has been done stays done.",
    },
  },
  item: {
    lead: { da: "Punkt i planen for {{name}}.", en: "Item in the plan for {{name}}." },
    note: { da: "Note", en: "Note" },
    noteHint: {
      da: "Kan læses af alle, der kan se planen. Skriv ikke noget fortroligt.",
      en: "Everyone who can see the plan can read it. Do not write anything confidential.",
    },
    owner: { da: "Ansvarlig", en: "Responsible" },
    asPlanned: { da: "Som i planen, {{name}}", en: "As in the plan, {{name}}" },
    asPlannedNow: {
      da: "Som i planen, nu {{owner}}",
      en: "As in the plan, now {{owner}}",
    },
    due: { da: "Anden frist", en: "Another due date" },
    dueHint: {
      da: "Planen siger {{day}}. Lad feltet stå tomt for at følge planen.",
      en: "The plan says {{day}}. Leave empty to follow the plan.",
    },
    save: { da: "Gem", en: "Save" },
    back: { da: "Tilbage til planen", en: "Back to the plan" },
  },
};
