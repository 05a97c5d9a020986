CREATE TABLE `audit_lines` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` integer,
	`actor_role` text NOT NULL,
	`act` text NOT NULL,
	`subject_id` integer,
	`scope` text NOT NULL,
	`detail` text,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`subject_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_by_subject` ON `audit_lines` (`subject_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_by_time` ON `audit_lines` (`at`);--> statement-breakpoint
CREATE TABLE `attendance` (
	`day_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`mark` text NOT NULL,
	`marked_at` integer NOT NULL,
	`marked_by` integer,
	PRIMARY KEY(`day_id`, `person_id`),
	FOREIGN KEY (`day_id`) REFERENCES `course_days`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`marked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "attendance_mark" CHECK("mark" in ('present', 'partly', 'absent'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `attendance_by_person` ON `attendance` (`person_id`);--> statement-breakpoint
CREATE TABLE `course_days` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`host_municipality_id` integer NOT NULL,
	`venue` text NOT NULL,
	`room` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`teacher` text DEFAULT '' NOT NULL,
	`practical` text DEFAULT '' NOT NULL,
	`on_day` text NOT NULL,
	`from_time` text NOT NULL,
	`to_time` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`seats` integer NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`state` text NOT NULL,
	`sequence` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`host_municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "course_days_on" CHECK("on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "course_days_kind" CHECK("kind" in ('agents', 'leaders', 'follow-up', 'new-calls')),
	CONSTRAINT "course_days_state" CHECK("state" in ('draft', 'published', 'cancelled')),
	CONSTRAINT "course_days_seats" CHECK(seats between 1 and 500),
	CONSTRAINT "course_days_order" CHECK(starts_at < ends_at and opens_at <= closes_at and closes_at <= starts_at)
) STRICT;
--> statement-breakpoint
CREATE INDEX `course_days_by_start` ON `course_days` (`starts_at`);--> statement-breakpoint
CREATE TABLE `day_hosts` (
	`day_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	PRIMARY KEY(`day_id`, `person_id`),
	FOREIGN KEY (`day_id`) REFERENCES `course_days`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `enrolments` (
	`id` integer PRIMARY KEY NOT NULL,
	`day_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`state` text NOT NULL,
	`place` integer NOT NULL,
	`since` integer NOT NULL,
	`instead_of` integer,
	`offered_until` integer,
	`reservation_id` integer,
	`food` text DEFAULT '' NOT NULL,
	`access` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`day_id`) REFERENCES `course_days`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`instead_of`) REFERENCES `enrolments`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "enrolments_state" CHECK("state" in ('enrolled', 'offered', 'waiting')),
	CONSTRAINT "enrolments_offer" CHECK((state = 'offered') = (offered_until is not null)),
	CONSTRAINT "enrolments_needs" CHECK(length(food) <= 200 and length(access) <= 200)
) STRICT;
--> statement-breakpoint
CREATE INDEX `enrolments_by_person` ON `enrolments` (`person_id`);--> statement-breakpoint
CREATE INDEX `enrolments_by_day` ON `enrolments` (`day_id`,`state`,`place`);--> statement-breakpoint
CREATE INDEX `enrolments_by_reservation` ON `enrolments` (`reservation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `enrolments_once` ON `enrolments` (`day_id`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `enrolments_place` ON `enrolments` (`day_id`,`place`);--> statement-breakpoint
CREATE TABLE `exemptions` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`on_day` text NOT NULL,
	`by` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "exemptions_on" CHECK("on_day" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "exemptions_reason" CHECK(length(reason) between 1 and 500)
) STRICT;
--> statement-breakpoint
CREATE TABLE `reservations` (
	`id` integer PRIMARY KEY NOT NULL,
	`day_id` integer NOT NULL,
	`municipality_id` integer NOT NULL,
	`seats` integer NOT NULL,
	`until` integer NOT NULL,
	`by` integer,
	FOREIGN KEY (`day_id`) REFERENCES `course_days`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "reservations_seats" CHECK(seats between 1 and 500)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reservations_once` ON `reservations` (`day_id`,`municipality_id`);--> statement-breakpoint
CREATE TABLE `diplomas` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`person_id` integer,
	`course_slug` text NOT NULL,
	`course_version` integer NOT NULL,
	`name` text NOT NULL,
	`municipality` text NOT NULL,
	`course` text NOT NULL,
	`completed_at` integer NOT NULL,
	`issued_at` integer NOT NULL,
	`layout` integer DEFAULT 1 NOT NULL,
	`revoked_at` integer,
	`revoked_for` text,
	`instead_of` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `diplomas_number_unique` ON `diplomas` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `diplomas_once` ON `diplomas` (`person_id`,`course_slug`) WHERE revoked_at is null;--> statement-breakpoint
CREATE TABLE `attempts` (
	`person_id` integer NOT NULL,
	`lesson_id` integer NOT NULL,
	`state` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`began_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `lesson_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `course_completions` (
	`person_id` integer NOT NULL,
	`course_id` integer NOT NULL,
	`version` integer NOT NULL,
	`completed_at` integer NOT NULL,
	`imported` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`person_id`, `course_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `course_invitations` (
	`person_id` integer NOT NULL,
	`course_id` integer NOT NULL,
	`invited_at` integer NOT NULL,
	`due_on` text,
	`reminded_at` integer,
	`overdue_at` integer,
	`leader_told_at` integer,
	PRIMARY KEY(`person_id`, `course_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "course_invitations_due_on" CHECK("due_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `course_invitations_due` ON `course_invitations` (`due_on`);--> statement-breakpoint
CREATE TABLE `courses` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`audience` text NOT NULL,
	`municipality_id` integer,
	`starts_from` text,
	`version` integer DEFAULT 1 NOT NULL,
	`earns_diploma` integer DEFAULT true NOT NULL,
	`due_days` integer,
	`published` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "courses_audience" CHECK("audience" in ('agent', 'leader')),
	CONSTRAINT "courses_due_days" CHECK(due_days between 1 and 730)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `courses_slug_unique` ON `courses` (`slug`);--> statement-breakpoint
CREATE TABLE `lesson_completions` (
	`person_id` integer NOT NULL,
	`lesson_id` integer NOT NULL,
	`completed_at` integer NOT NULL,
	`way` text NOT NULL,
	`rule` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`person_id`, `lesson_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lesson_completions_way" CHECK("way" in ('watched', 'read', 'passed', 'opened', 'carried'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `lesson_completions_by_lesson` ON `lesson_completions` (`lesson_id`);--> statement-breakpoint
CREATE TABLE `lessons` (
	`id` integer PRIMARY KEY NOT NULL,
	`course_id` integer NOT NULL,
	`position` integer NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`stated_seconds` integer NOT NULL,
	`film` text,
	`film_seconds` real,
	`captions` text,
	`transcript` text,
	`content` text,
	`published` integer DEFAULT true NOT NULL,
	`planned` integer,
	`replaces` integer,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lessons_kind" CHECK("kind" in ('film', 'exercise', 'conversation')),
	CONSTRAINT "lessons_film" CHECK(published = 0 or kind <> 'film' or (film is not null and film_seconds > 0)),
	CONSTRAINT "lessons_stated" CHECK(stated_seconds > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `lessons_slug_unique` ON `lessons` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `lessons_position` ON `lessons` (`course_id`,`position`);--> statement-breakpoint
CREATE TABLE `renewals` (
	`person_id` integer NOT NULL,
	`course_id` integer NOT NULL,
	`version` integer NOT NULL,
	`completed_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `course_id`, `version`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `revisions` (
	`course_id` integer NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`published_at` integer NOT NULL,
	`due_on` text,
	`lessons` text NOT NULL,
	PRIMARY KEY(`course_id`, `version`),
	FOREIGN KEY (`course_id`) REFERENCES `courses`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revisions_kind" CHECK("kind" in ('first', 'small', 'see-again')),
	CONSTRAINT "revisions_due_on" CHECK("due_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE TABLE `watch_clocks` (
	`person_id` integer PRIMARY KEY NOT NULL,
	`allowance` real NOT NULL,
	`reported_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "watch_clocks_allowance" CHECK(allowance >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `watched` (
	`person_id` integer NOT NULL,
	`lesson_id` integer NOT NULL,
	`ranges` text NOT NULL,
	`position` real DEFAULT 0 NOT NULL,
	`began_at` integer NOT NULL,
	`reported_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `lesson_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`lesson_id`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `letters` (
	`id` integer PRIMARY KEY NOT NULL,
	`letter` text NOT NULL,
	`person_id` integer,
	`recipient` text NOT NULL,
	`locale` text NOT NULL,
	`props` blob,
	`lane` integer DEFAULT 1 NOT NULL,
	`once_key` text,
	`state` text DEFAULT 'queued' NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`attempted_at` integer,
	`due_at` integer NOT NULL,
	`leased_until` integer,
	`error` text,
	`posted_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "letters_state" CHECK("state" in ('queued', 'inflight', 'sent', 'failed')),
	CONSTRAINT "letters_locale" CHECK("locale" in ('da', 'en')),
	CONSTRAINT "letters_lane" CHECK(lane in (0, 1)),
	CONSTRAINT "letters_cleared" CHECK(state <> 'sent' or props is null)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_once_key_unique` ON `letters` (`once_key`);--> statement-breakpoint
CREATE INDEX `letters_due` ON `letters` (`state`,`lane`,`due_at`);--> statement-breakpoint
CREATE INDEX `letters_attempted` ON `letters` (`attempted_at`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`file_hash` text NOT NULL,
	`lines` integer NOT NULL,
	`invited` integer DEFAULT false NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `knocks` (
	`key` text NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`key`, `window_start`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `municipalities` (
	`id` integer PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`region` text NOT NULL,
	`joined_on` text,
	`leaves_on` text,
	CONSTRAINT "municipalities_code" CHECK(length("code") = 3),
	CONSTRAINT "municipalities_joined" CHECK("joined_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "municipalities_leaves" CHECK("leaves_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `municipalities_code_unique` ON `municipalities` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `municipalities_name_unique` ON `municipalities` (`name`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`mail` text,
	`municipality_id` integer,
	`starts_on` text NOT NULL,
	`left_on` text,
	`locale` text DEFAULT 'da' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "people_starts" CHECK("starts_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "people_left" CHECK("left_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "people_locale" CHECK("locale" in ('da', 'en')),
	CONSTRAINT "people_mail" CHECK(mail = lower(mail)),
	CONSTRAINT "people_name" CHECK(length(name) between 1 and 200)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_mail_unique` ON `people` (`mail`);--> statement-breakpoint
CREATE INDEX `people_by_municipality` ON `people` (`municipality_id`);--> statement-breakpoint
CREATE TABLE `roles` (
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`person_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "roles_role" CHECK("role" in ('agent', 'leader', 'host', 'secretariat', 'steering'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`browser` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sessions_role" CHECK("role" in ('agent', 'leader', 'host', 'secretariat', 'steering'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_hash_unique` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_by_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_requests` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer,
	`link_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`browser_hash` text NOT NULL,
	`go_on` text NOT NULL,
	`expires_at` integer NOT NULL,
	`tries_left` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sign_in_tries" CHECK(tries_left between 0 and 5)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_requests_link_hash_unique` ON `sign_in_requests` (`link_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_requests_browser_hash_unique` ON `sign_in_requests` (`browser_hash`);--> statement-breakpoint
CREATE TABLE `actions` (
	`id` integer PRIMARY KEY NOT NULL,
	`round_id` integer NOT NULL,
	`question` text NOT NULL,
	`what` text NOT NULL,
	`owner` text NOT NULL,
	`due_on` text NOT NULL,
	`done_on` text,
	`outcome` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "actions_due" CHECK("due_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "actions_done" CHECK("done_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
CREATE INDEX `actions_by_round` ON `actions` (`round_id`);--> statement-breakpoint
CREATE TABLE `counts` (
	`round_id` integer NOT NULL,
	`unit` text NOT NULL,
	`question` text NOT NULL,
	`band` integer NOT NULL,
	`count` integer,
	PRIMARY KEY(`round_id`, `unit`, `question`, `band`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "counts_count" CHECK(count >= 0),
	CONSTRAINT "counts_band" CHECK(band >= 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `crosses` (
	`round_id` integer NOT NULL,
	`rows` text NOT NULL,
	`columns` text NOT NULL,
	`grid` text,
	PRIMARY KEY(`round_id`, `rows`, `columns`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "crosses_two" CHECK(rows <> columns)
) STRICT;
--> statement-breakpoint
CREATE TABLE `publications` (
	`round_id` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `quotes` (
	`key` text PRIMARY KEY NOT NULL,
	`round_id` integer NOT NULL,
	`question` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quotes_text" CHECK(text <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `quotes_by_round` ON `quotes` (`round_id`);--> statement-breakpoint
CREATE TABLE `targets` (
	`round_id` integer NOT NULL,
	`question` text NOT NULL,
	`percent` integer NOT NULL,
	PRIMARY KEY(`round_id`, `question`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "targets_percent" CHECK(percent between 1 and 100)
) STRICT;
--> statement-breakpoint
CREATE TABLE `comments` (
	`key` text PRIMARY KEY NOT NULL,
	`round_id` integer NOT NULL,
	`question` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `comments_by_round` ON `comments` (`round_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` integer PRIMARY KEY NOT NULL,
	`round_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`link_hash` text,
	`municipality` text NOT NULL,
	`sealed` blob,
	`sent` integer DEFAULT false NOT NULL,
	`reminders` integer DEFAULT 0 NOT NULL,
	`quiet` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_link_hash_unique` ON `invitations` (`link_hash`);--> statement-breakpoint
CREATE INDEX `invitations_by_person` ON `invitations` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_once` ON `invitations` (`round_id`,`person_id`);--> statement-breakpoint
CREATE TABLE `questionnaires` (
	`hash` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`json` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `responses` (
	`key` text PRIMARY KEY NOT NULL,
	`round_id` integer NOT NULL,
	`unit` text,
	`complete` integer NOT NULL,
	`choices` text NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `responses_by_round` ON `responses` (`round_id`);--> statement-breakpoint
CREATE TABLE `round_units` (
	`round_id` integer NOT NULL,
	`municipality` text NOT NULL,
	`unit` text NOT NULL,
	PRIMARY KEY(`round_id`, `municipality`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` integer PRIMARY KEY NOT NULL,
	`series` text NOT NULL,
	`name` text NOT NULL,
	`questionnaire_hash` text NOT NULL,
	`state` text NOT NULL,
	`imported` integer DEFAULT false NOT NULL,
	`opens_at` integer NOT NULL,
	`closes_at` integer NOT NULL,
	`audience` text,
	`greeting` text DEFAULT '' NOT NULL,
	`reminders_max` integer DEFAULT 0 NOT NULL,
	`answered` integer DEFAULT 0 NOT NULL,
	`invited` integer,
	`completed` integer,
	`partial` integer,
	`left_out` text DEFAULT '{}' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`mapping` text,
	FOREIGN KEY (`questionnaire_hash`) REFERENCES `questionnaires`(`hash`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rounds_state" CHECK("state" in ('draft', 'open', 'closed', 'published', 'lost')),
	CONSTRAINT "rounds_order" CHECK(opens_at < closes_at),
	CONSTRAINT "rounds_reminders" CHECK(reminders_max between 0 and 5)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_name` ON `rounds` (`series`,`name`);