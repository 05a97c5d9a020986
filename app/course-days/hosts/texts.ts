export const texts = {
  hostTask: {
    today: { da: "I dag {{at}}: {{coming}}", en: "Today at {{at}}: {{coming}}" },
    nobody: { da: "ingen er tilmeldt", en: "nobody has signed up" },
    coming_one: { da: "{{count}} kommer", en: "{{count}} is coming" },
    coming_other: { da: "{{count}} kommer", en: "{{count}} are coming" },
    missingToday_one: {
      da: "Fremmøde mangler for {{count}} i dag",
      en: "Attendance is missing for {{count}} today",
    },
    missingToday_other: {
      da: "Fremmøde mangler for {{count}} i dag",
      en: "Attendance is missing for {{count}} today",
    },
    missing_one: { da: "Fremmøde mangler for {{count}}", en: "Attendance is missing for {{count}}" },
    missing_other: { da: "Fremmøde mangler for {{count}}", en: "Attendance is missing for {{count}}" },
    allMarked: { da: "Fremmøde er ført for alle i dag", en: "Attendance has been taken for everyone today" },
    next_one: { da: "I morgen: {{coming}}", en: "Tomorrow: {{coming}}" },
    next_other: { da: "Om {{count}} dage: {{coming}}", en: "In {{count}} days: {{coming}}" },
    act: {
      today: { da: "Før fremmøde", en: "Take attendance" },
      missing: { da: "Før nu", en: "Take it now" },
      next: { da: "Deltagere og tjekliste", en: "Participants and checklist" },
    },
  },
  pack: {
    link: { da: "Værtspakke til print", en: "Host pack to print" },
    title: { da: "Værtspakke", en: "Host pack" },
    back: { da: "Tilbage til deltagerne", en: "Back to the participants" },
    cancelled: { da: "Dagen er aflyst.", en: "The day is cancelled." },
    venue: { da: "Sted", en: "Place" },
    teacher: { da: "Underviser", en: "Teacher" },
    hosts: { da: "Vært og underviser", en: "Host and teacher" },
    contact: { da: "Sekretariatet", en: "The secretariat" },
    venueContact: { da: "Kontakt på stedet", en: "Contact at the place" },
    count: { da: "Antal", en: "Number" },
    countFinal_one: {
      da: "{{count}} deltager, da tilmeldingen lukkede.",
      en: "{{count}} participant when sign-up closed.",
    },
    countFinal_other: {
      da: "{{count}} deltagere, da tilmeldingen lukkede.",
      en: "{{count}} participants when sign-up closed.",
    },
    countNow_one: { da: "Lige nu er der {{count}}.", en: "Right now there is {{count}} participant." },
    countNow_other: { da: "Lige nu er der {{count}}.", en: "Right now there are {{count}} participants." },
    countSoFar_one: {
      da: "{{count}} deltager indtil nu. Tallet er endeligt efter {{day}}.",
      en: "{{count}} participant so far. The number is final after {{day}}.",
    },
    countSoFar_other: {
      da: "{{count}} deltagere indtil nu. Tallet er endeligt efter {{day}}.",
      en: "{{count}} participants so far. The number is final after {{day}}.",
    },
    printed: { da: "Udskrevet", en: "Printed" },
    practical: { da: "Det har deltagerne fået at vide", en: "What participants have been told" },
    dayChecks: { da: "Tjekliste", en: "Checklist" },
    checked: { da: "{{done}} af {{of}} er gjort", en: "{{done}} of {{of}} done" },
    check: {
      room: {
        da: "Lokalet er booket med borde og stole til alle, og en ekstra time før og efter.",
        en: "The room is booked with tables and chairs for everyone, and for an extra hour before and after.",
      },
      screen: {
        da: "Skærm, lyd og net er prøvet, og der er strøm til de bærbare.",
        en: "Screen, sound and network have been tested, and there is power for laptops.",
      },
      food: {
        da: "Kaffe og frokost er bestilt efter antallet og madønskerne.",
        en: "Coffee and lunch are ordered for the number of participants and their food needs.",
      },
      signs: {
        da: "Receptionen kender dagen, og der er skilte fra døren til lokalet.",
        en: "The reception knows about the day, and there are signs from the door to the room.",
      },
      door: {
        da: "Deltagerlisten ligger ved døren, så alle kan lukkes ind.",
        en: "The list of participants is at the door, so that everyone can be let in.",
      },
      list: {
        da: "Fremmødet føres på telefonen, eller på listen her og bagefter på sitet.",
        en: "Attendance is taken on the phone, or on the list here and afterwards on the site.",
      },
      after: {
        da: "Lokalet er ryddet, og listen er makuleret.",
        en: "The room has been cleared, and the list shredded.",
      },
    },
    coming: { da: "Deltagere", en: "Participants" },
    phone: { da: "Telefon", en: "Telephone" },
    doorList: { da: "Hvem skal lukkes ind", en: "People to let in" },
    name: { da: "Navn", en: "Name" },
    municipality: { da: "Kommune", en: "Municipality" },
    food: { da: "Mad", en: "Food" },
    access: { da: "Adgang", en: "Access" },
    needs_one: {
      da: "{{count}} har noget, du skal tage hensyn til.",
      en: "{{count}} participant has a need to consider.",
    },
    needs_other: {
      da: "{{count}} har noget, du skal tage hensyn til.",
      en: "{{count}} participants have a need to consider.",
    },
    noNeeds: {
      da: "Ingen har skrevet noget om mad eller adgang.",
      en: "Nobody has written anything about food or access.",
    },
    nobody: { da: "Ingen er tilmeldt endnu.", en: "Nobody has signed up yet." },
    deleted: {
      da: "Oplysninger om mad og adgang slettes 14 dage efter dagen. Makuler papiret.",
      en: "Information about food and access is deleted 14 days after the day. Shred the paper.",
    },
  },
};
