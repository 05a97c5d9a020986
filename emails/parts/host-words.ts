/** The names of the day and of the recipient's role on it. */
export interface DayNames {
  the: string;
  The: string;
  part: string;
}

/** What is written to whoever hosts or teaches a day. */
export const words = {
  da: {
    named: {
      subject: (day: string, n: DayNames) => `Du er ${n.part} ${n.the} ${day}`,
      preview: () => "Værtspakken har tjekliste, deltagere og ønsker til mad og adgang.",
      heading: (n: DayNames) => `Du er ${n.part} ${n.the}`,
      text: () =>
        "Dagen ligger i din kalender nu. På siden finder du værtspakken med tjekliste, deltagere og ønsker til mad og adgang. På selve dagen fører du fremmødet samme sted, med et tryk ved hvert navn.",
    },
    dropped: {
      subject: (day: string, n: DayNames) => `Du er ikke længere ${n.part} ${n.the} ${day}`,
      preview: (_: number, seat: boolean) =>
        seat ? "Du har stadig din plads på dagen." : "Dagen bliver taget ud af din kalender.",
      heading: (n: DayNames) => `Du er ikke længere ${n.part} ${n.the}`,
      text: (n: DayNames) => `Sekretariatet har taget dig af, så du er ikke længere ${n.part} ${n.the}.`,
    },
    moved: {
      subject: (day: string, n: DayNames) => `${n.The}, du er ${n.part}, er ændret: ${day}`,
      preview: () => "Tjek, at lokale og forplejning stadig passer.",
      heading: (n: DayNames) => `${n.The}, du er ${n.part}, er ændret`,
      text: () =>
        "Dagen har fået ny tid eller nyt sted, og den flytter med i din kalender. Tjek, at lokale og forplejning stadig passer.",
    },
    cancelled: {
      subject: (day: string, n: DayNames) => `${n.The}, du er ${n.part}, er aflyst: ${day}`,
      preview: () => "Husk at afbestille lokale og forplejning.",
      heading: (n: DayNames) => `${n.The}, du er ${n.part}, er aflyst`,
      text: () => "Dagen bliver taget ud af din kalender. Husk at afbestille lokale og forplejning.",
    },
    final: {
      subject: (day: string, n: DayNames) => `Endeligt antal til ${n.the} ${day}`,
      preview: (coming: number) =>
        `${coming === 1 ? "1 deltager" : `${coming} deltagere`}. Nu kan du bestille mad.`,
      heading: (n: DayNames) => `Endeligt antal til ${n.the}`,
      text: (n: DayNames) =>
        `Tilmeldingen til ${n.the}, du er ${n.part}, er lukket. Bestil mad efter antallet og ønskerne i værtspakken. Melder nogen afbud, kan en fra ventelisten stadig få pladsen.`,
    },
    "so-far": {
      subject: (day: string, n: DayNames) => `Antal til ${n.the} ${day}`,
      preview: (coming: number) => `${coming} er tilmeldt, og der kan komme flere.`,
      heading: (n: DayNames) => `Antal til ${n.the}`,
      text: (n: DayNames) =>
        `Så mange er tilmeldt ${n.the}, du er ${n.part}. Tilmeldingen er åben, til dagen begynder, så der kan komme flere. Værtspakken har altid det nyeste antal og ønskerne til mad og adgang.`,
    },
    list: {
      subject: (day: string, n: DayNames) => `Deltagerlisten til ${n.the} ${day}`,
      preview: (coming: number) =>
        `${coming === 1 ? "1 deltager" : `${coming} deltagere`}. Listen kan udskrives og hentes i Excel.`,
      heading: (n: DayNames) => `Deltagerlisten til ${n.the}`,
      text: (n: DayNames) =>
        `Her er deltagerlisten til ${n.the}, du er ${n.part}. Den har plads til fremmøde og underskrift, og du kan udskrive den eller hente den i Excel. Navnene står på siden og ikke i mailen, så listen altid er den nyeste.`,
    },
    part: { host: "vært for", teacher: "underviser på" },
    coming: "Deltagere",
    act: "Åbn værtspakken",
    actList: "Åbn deltagerlisten",
  },
  en: {
    named: {
      subject: (day: string, n: DayNames) => `You are the ${n.part} of ${n.the} ${day}`,
      preview: () => "The host pack has a checklist, the participants and their needs for food and access.",
      heading: (n: DayNames) => `You are the ${n.part} of ${n.the}`,
      text: () =>
        "The day is now in your calendar. The page has the host pack with a checklist, the participants and their needs for food and access. On the day, you take attendance there with one tap for each name.",
    },
    dropped: {
      subject: (day: string, n: DayNames) => `You are no longer the ${n.part} of ${n.the} ${day}`,
      preview: (_: number, seat: boolean) =>
        seat ? "You still have your seat on the day." : "The day will be removed from your calendar.",
      heading: (n: DayNames) => `You are no longer the ${n.part} of ${n.the}`,
      text: (n: DayNames) =>
        `The secretariat has removed you, so you are no longer the ${n.part} of ${n.the}.`,
    },
    moved: {
      subject: (day: string, n: DayNames) => `${n.The} where you are the ${n.part} has changed: ${day}`,
      preview: () => "Check that the room and the catering still fit.",
      heading: (n: DayNames) => `${n.The} where you are the ${n.part} has changed`,
      text: () =>
        "The day has a new time or place, and it is updated in your calendar. Check that the room and the catering still fit.",
    },
    cancelled: {
      subject: (day: string, n: DayNames) => `${n.The} where you are the ${n.part} is cancelled: ${day}`,
      preview: () => "Remember to cancel the room and the catering.",
      heading: (n: DayNames) => `${n.The} where you are the ${n.part} is cancelled`,
      text: () => "The day will be removed from your calendar. Remember to cancel the room and the catering.",
    },
    final: {
      subject: (day: string, n: DayNames) => `Final number for ${n.the} ${day}`,
      preview: (coming: number) =>
        `${coming === 1 ? "1 participant" : `${coming} participants`}. You can order food now.`,
      heading: (n: DayNames) => `Final number for ${n.the}`,
      text: (n: DayNames) =>
        `Sign-up for ${n.the} where you are the ${n.part} has closed. Order food using the number and the needs in the host pack. If someone gives up their seat, a person on the waiting list can still get it.`,
    },
    "so-far": {
      subject: (day: string, n: DayNames) => `Number for ${n.the} ${day}`,
      preview: (coming: number) => `${coming} signed up so far, and more may come.`,
      heading: (n: DayNames) => `Number for ${n.the}`,
      text: (n: DayNames) =>
        `This is how many people are signed up for ${n.the} where you are the ${n.part}. Sign-up is open until the day begins, so more may sign up. The host pack always has the latest number and the needs for food and access.`,
    },
    list: {
      subject: (day: string, n: DayNames) => `List of participants for ${n.the} ${day}`,
      preview: (coming: number) =>
        `${coming === 1 ? "1 participant" : `${coming} participants`}. Print the list or download it for Excel.`,
      heading: (n: DayNames) => `List of participants for ${n.the}`,
      text: (n: DayNames) =>
        `Here is the list of participants for ${n.the} where you are the ${n.part}. It has room for attendance and signatures, and you can print it or download it for Excel. The names are on the site and not in this email, so the list is always the newest.`,
    },
    part: { host: "host", teacher: "teacher" },
    coming: "Participants",
    act: "Open the host pack",
    actList: "Open the list of participants",
  },
};
