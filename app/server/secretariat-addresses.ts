import { branch, handler, page } from "./addresses.ts";

/** What the secretariat alone may enter: the half of the site map that runs it all. */
export const secretariatAddresses = [
  page("/planer/:id/nyeste", "onboarding/plan-page/routes/newest-version.tsx"),
  branch("/sekretariat", [
    page("", "overviews/secretariat/routes/secretariat.tsx"),
    branch("/klar-til-vagt/:person", { folder: "onboarding/readiness/routes" }, [
      page("", "exception.tsx"),
      page("/ophaev", "end-exception.tsx"),
    ]),
    branch("/planer", [
      page("", "onboarding/summaries/routes/running-plans.tsx"),
      page("/begynd", "onboarding/plans/routes/begin-municipality.tsx"),
      page("/velkomst/:kind", "onboarding/templates/routes/welcome-pack.tsx"),
      branch("/skabelon/:kind", { folder: "onboarding/templates/routes" }, [
        page("", "template.tsx"),
        page("/ret", "open-draft.tsx"),
        page("/udgiv", "publish-draft.tsx"),
        page("/kasser", "discard-draft.tsx"),
        page("/flyt", "move-plans.tsx"),
        branch("/punkt", [
          page("", "new-item.tsx"),
          branch("/:item", [
            page("", "item.tsx"),
            page("/op", "item-up.tsx"),
            page("/ned", "item-down.tsx"),
            page("/slet", "drop-item.tsx"),
          ]),
        ]),
      ]),
    ]),
    page("/tal", "overviews/steering/routes/secretariat-figures.tsx"),
    branch("/kommuner", [
      page("", "overviews/municipalities/routes/memberships.tsx"),
      page("/ny", "people/municipalities/routes/join.tsx"),
      branch("/:code", { folder: "overviews/municipalities/routes" }, [
        page("", "municipality.tsx"),
        page("/medlemskab", "membership.tsx"),
      ]),
    ]),
    branch("/personer", [
      page("", "overviews/secretariat/routes/people.tsx"),
      branch("/import", { folder: "people/import/routes" }, [
        page("", "import.tsx"),
        handler("/fil"),
        page("/:id", "import-preview.tsx"),
      ]),
      branch("/:id", [
        page("", "overviews/person/routes/secretariat-person.tsx"),
        page("/sammenlaeg", "overviews/merging/routes/merge.tsx"),
        page("/e-laering", "overviews/person/routes/secretariat-evidence.tsx"),
        page("/diplom", "overviews/person/routes/grant-diploma.tsx"),
      ]),
    ]),
    handler("/personer.csv"),
    branch("/mailadresser", { folder: "people/mail-change/routes" }, [
      page("", "waiting-changes.tsx"),
      page("/:id", "decide.tsx"),
    ]),
    branch("/maalinger", [
      page("", "surveys/rounds/routes/rounds.tsx"),
      page("/ny", "surveys/rounds/routes/new-round.tsx"),
      branch("/importer", { folder: "surveys/import/routes" }, [
        page("", "import.tsx"),
        handler("/fil"),
        page("/:list", "import-preview.tsx"),
      ]),
      branch("/:id", [
        page("", "surveys/rounds/routes/round.tsx"),
        page("/proev", "surveys/rounds/routes/trial.tsx"),
        page("/aabn", "surveys/rounds/routes/open-round.tsx"),
        page("/ret", "surveys/rounds/routes/change-round.tsx"),
        page("/slet", "surveys/rounds/routes/delete-round.tsx"),
        page("/luk", "surveys/rounds/routes/close-round.tsx"),
        page("/offentliggoer", "results/publishing/routes/publish.tsx"),
        page("/kladde", "results/publishing/routes/make-draft.tsx"),
        page("/kladde/del", "results/publishing/routes/share-draft.tsx"),
        page("/opgiv", "surveys/rounds/routes/end-without-answers.tsx"),
        page("/kommentarer", "results/publishing/routes/comments.tsx"),
        page("/indsatser", "results/targets-and-actions/routes/actions.tsx"),
        page("/maal", "results/targets-and-actions/routes/targets.tsx"),
        page("/graenser", "surveys/anonymity/routes/thresholds.tsx"),
      ]),
      branch("/indsatser/:action", { folder: "results/targets-and-actions/routes" }, [
        page("", "action.tsx"),
        page("/gjort", "action-done.tsx"),
      ]),
    ]),
    branch("/spoergeskemaer", { folder: "surveys/questionnaires/routes" }, [
      page("", "questionnaires.tsx"),
      page("/nyt", "new-questionnaire.tsx"),
      page("/gem", "save-questionnaire.tsx"),
    ]),
    branch("/kursusdage", [
      page("", "course-days/planning/routes/days.tsx"),
      page("/ny", "course-days/planning/routes/new-day.tsx"),
      branch("/pligt", { folder: "course-days/duty/routes" }, [
        page("", "overview.tsx"),
        branch("/:person", [page("/fritag", "exempt.tsx"), page("/ophaev", "lift-exemption.tsx")]),
      ]),
      page("/udgiv", "course-days/planning/routes/publish-all.tsx"),
      branch("/hent-ind", { folder: "course-days/lists/routes" }, [
        page("", "import-list.tsx"),
        handler("/fil"),
      ]),
      branch("/:id", [
        page("", "course-days/planning/routes/day.tsx"),
        page("/ret", "course-days/planning/routes/edit-day.tsx"),
        page("/kopier", "course-days/planning/routes/series.tsx"),
        page("/udgiv", "course-days/planning/routes/publish.tsx"),
        page("/pladser", "course-days/planning/routes/seats.tsx"),
        page("/aflys", "course-days/planning/routes/cancel.tsx"),
        page("/skriv", "course-days/notices/routes/participant-message.tsx"),
        branch("/vaerter", { folder: "course-days/planning/routes" }, [
          page("", "name-host.tsx"),
          page("/:person/fjern", "drop-host.tsx"),
        ]),
      ]),
    ]),
    branch("/kurser", [
      page("", "elearning/authoring/routes/courses.tsx"),
      page("/ny", "elearning/authoring/routes/new-course.tsx"),
      branch("/:id", [
        page("", "elearning/authoring/routes/course.tsx"),
        page("/ret", "elearning/authoring/routes/change-course.tsx"),
        page("/lektion", "elearning/authoring/routes/new-lesson.tsx"),
        page("/udgiv", "elearning/authoring/routes/publish-course.tsx"),
        page("/inviter", "elearning/deadlines/routes/invite.tsx"),
        page("/deltagere", "elearning/completion/routes/participants.tsx"),
      ]),
    ]),
    branch("/lektioner/:id", [
      page("", "elearning/authoring/routes/lesson.tsx"),
      page("/spoergsmaal", "elearning/kinds/exercise/routes/set-questions.tsx"),
      page("/flyt", "elearning/authoring/routes/move-lesson.tsx"),
      page("/udelad", "elearning/authoring/routes/leave-out-lesson.tsx"),
      page("/slet", "elearning/authoring/routes/delete-lesson.tsx"),
      page("/medtag", "elearning/authoring/routes/include-lesson.tsx"),
      page("/ny-udgave", "elearning/authoring/routes/new-edition.tsx"),
      page("/indhold", "elearning/authoring/routes/content.tsx"),
      page("/vimeo", "elearning/kinds/film/routes/set-vimeo.tsx"),
      branch("/samtale", { folder: "elearning/kinds/conversation/routes" }, [
        handler(""),
        page("/:call/fjern", "remove-call.tsx"),
      ]),
      page("/regel", "elearning/kinds/package/routes/set-rule.tsx"),
      page("/proevekoersel", "elearning/kinds/package/routes/trial-run.tsx"),
      handler("/pakke"),
      handler("/film"),
      handler("/undertekster"),
      handler("/billede"),
    ]),
    branch("/diplomer", [
      page("", "diplomas/design/routes/design.tsx"),
      handler("/eksempel-:layout.pdf"),
      branch("/:number", { folder: "diplomas/issuing/routes" }, [
        page("", "diploma.tsx"),
        page("/traek-tilbage", "revoke.tsx"),
        page("/genudsted", "reissue.tsx"),
      ]),
    ]),
    page("/spor", "audit/routes/trail.tsx"),
    branch("/feeds", { folder: "feeds/routes" }, [
      page("", "feed-keys.tsx"),
      page("/:id/afslut", "end-feed-key.tsx"),
    ]),
    branch("/post", { folder: "mail/status/routes" }, [
      page("", "letters.tsx"),
      page("/brev/:id/igen", "letter-retry.tsx"),
      page("/slags/:letter/igen", "letters-retry.tsx"),
    ]),
  ]),
];
