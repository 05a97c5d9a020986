import { defineWords } from "./sentences.ts";

/** What is written to whoever hosts or teaches a day. */
export const words = defineWords({
  da: {
    named: {
      subject: "Du er {part} {the} {day}",
      preview: "Værtspakken har tjekliste, deltagere og ønsker til mad og adgang.",
      heading: "Du er {part} {the}",
      text: "Dagen ligger i din kalender nu. På siden finder du værtspakken med tjekliste, deltagere og ønsker til mad og adgang. På selve dagen fører du fremmødet samme sted, med et tryk ved hvert navn.",
    },
    dropped: {
      subject: "Du er ikke længere {part} {the} {day}",
      preview: "Dagen bliver taget ud af din kalender.",
      previewWithSeat: "Du har stadig din plads på dagen.",
      heading: "Du er ikke længere {part} {the}",
      text: "Sekretariatet har taget dig af, så du er ikke længere {part} {the}.",
    },
    moved: {
      subject: "{The}, du er {part}, er ændret: {day}",
      preview: "Tjek, at lokale og forplejning stadig passer.",
      heading: "{The}, du er {part}, er ændret",
      text: "Dagen har fået ny tid eller nyt sted, og den flytter med i din kalender. Tjek, at lokale og forplejning stadig passer.",
    },
    cancelled: {
      subject: "{The}, du er {part}, er aflyst: {day}",
      preview: "Husk at afbestille lokale og forplejning.",
      heading: "{The}, du er {part}, er aflyst",
      text: "Dagen bliver taget ud af din kalender. Husk at afbestille lokale og forplejning.",
    },
    final: {
      subject: "Endeligt antal til {the} {day}",
      preview: "{coming} deltagere. Nu kan du bestille mad.",
      previewOfOne: "1 deltager. Nu kan du bestille mad.",
      heading: "Endeligt antal til {the}",
      text: "Tilmeldingen til {the}, du er {part}, er lukket. Bestil mad efter antallet og ønskerne i værtspakken. Melder nogen afbud, kan en fra ventelisten stadig få pladsen.",
    },
    "so-far": {
      subject: "Antal til {the} {day}",
      preview: "{coming} er tilmeldt, og der kan komme flere.",
      heading: "Antal til {the}",
      text: "Så mange er tilmeldt {the}, du er {part}. Tilmeldingen er åben, til dagen begynder, så der kan komme flere. Værtspakken har altid det nyeste antal og ønskerne til mad og adgang.",
    },
    list: {
      subject: "Deltagerlisten til {the} {day}",
      preview: "{coming} deltagere. Listen kan udskrives og hentes i Excel.",
      previewOfOne: "1 deltager. Listen kan udskrives og hentes i Excel.",
      heading: "Deltagerlisten til {the}",
      text: "Her er deltagerlisten til {the}, du er {part}. Den har plads til fremmøde og underskrift, og du kan udskrive den eller hente den i Excel. Navnene står på siden og ikke i mailen, så listen altid er den nyeste.",
    },
    coming: "Deltagere",
    act: "Åbn værtspakken",
    actList: "Åbn deltagerlisten",
  },
  en: {
    named: {
      subject: "You are the {part} of {the} {day}",
      preview: "The host pack has a checklist, the participants and their needs for food and access.",
      heading: "You are the {part} of {the}",
      text: "The day is now in your calendar. The page has the host pack with a checklist, the participants and their needs for food and access. On the day, you take attendance there with one tap for each name.",
    },
    dropped: {
      subject: "You are no longer the {part} of {the} {day}",
      preview: "The day will be removed from your calendar.",
      previewWithSeat: "You still have your seat on the day.",
      heading: "You are no longer the {part} of {the}",
      text: "The secretariat has removed you, so you are no longer the {part} of {the}.",
    },
    moved: {
      subject: "{The} where you are the {part} has changed: {day}",
      preview: "Check that the room and the catering still fit.",
      heading: "{The} where you are the {part} has changed",
      text: "The day has a new time or place, and it is updated in your calendar. Check that the room and the catering still fit.",
    },
    cancelled: {
      subject: "{The} where you are the {part} is cancelled: {day}",
      preview: "Remember to cancel the room and the catering.",
      heading: "{The} where you are the {part} is cancelled",
      text: "The day will be removed from your calendar. Remember to cancel the room and the catering.",
    },
    final: {
      subject: "Final number for {the} {day}",
      preview: "{coming} participants. You can order food now.",
      previewOfOne: "1 participant. You can order food now.",
      heading: "Final number for {the}",
      text: "Sign-up for {the} where you are the {part} has closed. Order food using the number and the needs in the host pack. If someone gives up their seat, a person on the waiting list can still get it.",
    },
    "so-far": {
      subject: "Number for {the} {day}",
      preview: "{coming} signed up so far, and more may come.",
      heading: "Number for {the}",
      text: "This is how many people are signed up for {the} where you are the {part}. Sign-up is open until the day begins, so more may sign up. The host pack always has the latest number and the needs for food and access.",
    },
    list: {
      subject: "List of participants for {the} {day}",
      preview: "{coming} participants. Print the list or download it for Excel.",
      previewOfOne: "1 participant. Print the list or download it for Excel.",
      heading: "List of participants for {the}",
      text: "Here is the list of participants for {the} where you are the {part}. It has room for attendance and signatures, and you can print it or download it for Excel. The names are on the site and not in this email, so the list is always the newest.",
    },
    coming: "Participants",
    act: "Open the host pack",
    actList: "Open the list of participants",
  },
});
