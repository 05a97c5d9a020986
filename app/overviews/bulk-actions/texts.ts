export const texts = {
  title: { da: "De valgte", en: "People chosen" },
  lead_one: {
    da: "{{count}} person er valgt. Der sker ikke noget, før du trykker på en knap.",
    en: "{{count}} person is chosen. Nothing happens until you press a button.",
  },
  lead_other: {
    da: "{{count}} personer er valgt. Der sker ikke noget, før du trykker på en knap.",
    en: "{{count}} people are chosen. Nothing happens until you press a button.",
  },
  none: {
    da: "Ingen er valgt. Gå tilbage, og sæt kryds ud for dem, det drejer sig om.",
    en: "Nobody is chosen. Go back, and tick the people you mean.",
  },
  who: { da: "Se, hvem det er", en: "See who they are" },
  remind: { da: "Send en påmindelse", en: "Send a reminder" },
  remindText: {
    da: "{{due}} får en mail om det, de mangler.",
    en: "{{due}} get an email about what they have left to do.",
  },
  remindSkipped_one: {
    da: "{{count}} springes over. Personen har gjort alt, er på orlov eller har fået en påmindelse inden for tre dage.",
    en: "{{count}} is skipped. The person has nothing left to do, is on leave, or was reminded in the last three days.",
  },
  remindSkipped_other: {
    da: "{{count}} springes over. De har gjort alt, er på orlov eller har fået en påmindelse inden for tre dage.",
    en: "{{count}} are skipped. They have nothing left to do, are on leave, or were reminded in the last three days.",
  },
  remindButton_one: { da: "Send påmindelse til {{count}}", en: "Send a reminder to {{count}}" },
  remindButton_other: { da: "Send påmindelse til {{count}}", en: "Send a reminder to {{count}}" },
  remindNone: {
    da: "Ingen af dem kan få en påmindelse lige nu. De har gjort alt eller er på orlov.",
    en: "None of them can be reminded right now. They have nothing left to do or are on leave.",
  },
  remindAgain: {
    da: "Ingen af dem kan få en påmindelse lige nu. De har fået en inden for tre dage, har gjort alt eller er på orlov. Du kan sende igen fra {{when}}.",
    en: "None of them can be reminded right now. They were reminded in the last three days, have nothing left to do or are on leave. You can remind them again from {{when}}.",
  },
  day: { da: "Tilmeld en kursusdag", en: "Sign up for a course day" },
  dayText_one: {
    da: "{{count}} mangler en kursusdag og bliver tilmeldt. Er dagen fuld, bliver det på ventelisten.",
    en: "{{count}} needs a course day and will be signed up. If the day is full, they go on the waiting list.",
  },
  dayText_other: {
    da: "{{count}} mangler en kursusdag og bliver tilmeldt. Er dagen fuld, kommer de sidste på venteliste.",
    en: "{{count}} need a course day and will be signed up. If the day is full, the last ones go on the waiting list.",
  },
  daySkipped_one: {
    da: "{{count}} berøres ikke. Personen har været på kursusdag, er tilmeldt, fritaget eller på orlov.",
    en: "{{count}} is not affected. The person has attended a course day, is signed up, exempt or on leave.",
  },
  daySkipped_other: {
    da: "{{count}} berøres ikke. De har været på kursusdag, er tilmeldt, fritaget eller på orlov.",
    en: "{{count}} are not affected. They have attended a course day, are signed up, exempt or on leave.",
  },
  dayNobody: {
    da: "Ingen af de valgte mangler at blive tilmeldt.",
    en: "None of the people chosen need to be signed up.",
  },
  dayLabel: { da: "Kursusdag", en: "Course day" },
  dayOption: { da: "{{day}} i {{host}}, {{free}} ledige", en: "{{day}} in {{host}}, {{free}} left" },
  dayFull: {
    da: "{{day}} i {{host}}, fuld, kun venteliste",
    en: "{{day}} in {{host}}, full, waiting list only",
  },
  dayButton_one: { da: "Tilmeld {{count}}", en: "Sign up {{count}}" },
  dayButton_other: { da: "Tilmeld {{count}}", en: "Sign up {{count}}" },
  dayNone: { da: "Der er ingen åbne kursusdage lige nu.", en: "There are no open course days right now." },
  handler: { da: "Sagsbehandler i sekretariatet", en: "Case handler in the secretariat" },
  handlerLabel: { da: "Hvem har sagen", en: "Who handles the case" },
  handlerNobody: { da: "Ingen", en: "Nobody" },
  handlerButton: { da: "Gem sagsbehandler", en: "Save case handler" },
  close: { da: "Luk som stoppet", en: "Close the account of someone who has left" },
  closeLink: {
    da: "Er de stoppet? Luk dem som stoppet",
    en: "Have they left? Close their accounts",
  },
  closeText_one: {
    da: "Den valgte logges ud med det samme, mister sine pladser og kommer ikke længere på listerne.",
    en: "The person is signed out at once, loses their seats, and is removed from the lists.",
  },
  closeText_other: {
    da: "De {{count}} valgte logges ud med det samme, mister deres pladser og kommer ikke længere på listerne.",
    en: "The {{count}} people are signed out at once, lose their seats, and are removed from the lists.",
  },
  closeSkipped_one: {
    da: "{{count}} berøres ikke. Sekretariatet lukker dig selv og dem med flere roller.",
    en: "{{count}} is not affected. The secretariat closes your own account and those of people with more roles.",
  },
  closeSkipped_other: {
    da: "{{count}} berøres ikke. Sekretariatet lukker dig selv og dem med flere roller.",
    en: "{{count}} are not affected. The secretariat closes your own account and those of people with more roles.",
  },
  closeLeaders: { da: "Så er der ingen leder i {{places}}.", en: "There will be no leader in {{places}}." },
  closeButton_one: { da: "Luk {{count}} person", en: "Close the account of {{count}} person" },
  closeButton_other: { da: "Luk {{count}} personer", en: "Close the accounts of {{count}} people" },
  refused: {
    "day-gone": {
      da: "Kursusdagen kan ikke længere vælges. Vælg en anden. Ingen er tilmeldt.",
      en: "The course day can no longer be chosen. Choose another. Nobody has been signed up.",
    },
    "handler-gone": {
      da: "Den, du valgte, er ikke længere i sekretariatet. Vælg en anden. Intet er ændret.",
      en: "The person you chose is no longer in the secretariat. Choose someone else. Nothing has been changed.",
    },
  },
};
