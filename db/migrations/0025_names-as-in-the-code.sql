CREATE TABLE `merged_persons` (
	`merged_id` integer PRIMARY KEY NOT NULL,
	`kept_id` integer NOT NULL,
	`mail` text,
	FOREIGN KEY (`merged_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`kept_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "merged_persons_two" CHECK(merged_id <> kept_id),
	CONSTRAINT "merged_persons_mail" CHECK(mail = lower(mail))
) STRICT;--> statement-breakpoint
INSERT INTO `merged_persons` (`merged_id`, `kept_id`, `mail`) SELECT `gone_id`, `kept_id`, `mail` FROM `doubles`;--> statement-breakpoint
DROP TABLE `doubles`;--> statement-breakpoint
CREATE UNIQUE INDEX `merged_persons_mail_unique` ON `merged_persons` (`mail`);--> statement-breakpoint
CREATE INDEX `merged_persons_by_kept` ON `merged_persons` (`kept_id`);--> statement-breakpoint
CREATE TABLE `diploma_design` (
	`id` integer PRIMARY KEY NOT NULL,
	`layout` integer NOT NULL,
	`signatory` text NOT NULL,
	CONSTRAINT "diploma_design_one" CHECK(id = 1)
) STRICT;--> statement-breakpoint
INSERT INTO `diploma_design` (`id`, `layout`, `signatory`) SELECT `id`, `layout`, `signatory` FROM `diploma_look`;--> statement-breakpoint
DROP TABLE `diploma_look`;--> statement-breakpoint
ALTER TABLE `feed_tokens` RENAME TO `feed_keys`;--> statement-breakpoint
ALTER TABLE `feed_keys` RENAME COLUMN `token_hash` TO `key_hash`;--> statement-breakpoint
DROP INDEX `feed_tokens_token_hash_unique`;--> statement-breakpoint
CREATE UNIQUE INDEX `feed_keys_key_hash_unique` ON `feed_keys` (`key_hash`);--> statement-breakpoint
ALTER TABLE `nudges` RENAME TO `team_reminders`;--> statement-breakpoint
DROP INDEX `nudges_by_person`;--> statement-breakpoint
CREATE INDEX `team_reminders_by_person` ON `team_reminders` (`person_id`,`at`);--> statement-breakpoint
CREATE TABLE `__new_letters` (
	`id` integer PRIMARY KEY NOT NULL,
	`letter` text NOT NULL,
	`person_id` integer,
	`recipient` text NOT NULL,
	`locale` text NOT NULL,
	`props` blob,
	`priority` integer DEFAULT 1 NOT NULL,
	`idempotency_key` text,
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
	CONSTRAINT "letters_priority" CHECK(priority in (0, 1)),
	CONSTRAINT "letters_cleared" CHECK(state <> 'sent' or props is null)
) STRICT;--> statement-breakpoint
INSERT INTO `__new_letters` (`id`, `letter`, `person_id`, `recipient`, `locale`, `props`, `priority`, `idempotency_key`, `state`, `attempts`, `attempted_at`, `due_at`, `leased_until`, `error`, `posted_at`, `sent_at`) SELECT `id`, `letter`, `person_id`, `recipient`, `locale`, `props`, `lane`, `once_key`, `state`, `attempts`, `attempted_at`, `due_at`, `leased_until`, `error`, `posted_at`, `sent_at` FROM `letters`;--> statement-breakpoint
DROP TABLE `letters`;--> statement-breakpoint
ALTER TABLE `__new_letters` RENAME TO `letters`;--> statement-breakpoint
CREATE UNIQUE INDEX `letters_idempotency_key_unique` ON `letters` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `letters_due` ON `letters` (`state`,`priority`,`due_at`);--> statement-breakpoint
CREATE INDEX `letters_attempted` ON `letters` (`attempted_at`);--> statement-breakpoint
CREATE TABLE `__new_day_hosts` (
	`day_id` integer NOT NULL,
	`person_id` integer NOT NULL,
	`role` text DEFAULT 'host' NOT NULL,
	PRIMARY KEY(`day_id`, `person_id`),
	FOREIGN KEY (`day_id`) REFERENCES `course_days`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "day_hosts_role" CHECK("role" in ('host', 'teacher'))
) STRICT;--> statement-breakpoint
INSERT INTO `__new_day_hosts` (`day_id`, `person_id`, `role`) SELECT `day_id`, `person_id`, `part` FROM `day_hosts`;--> statement-breakpoint
DROP TABLE `day_hosts`;--> statement-breakpoint
ALTER TABLE `__new_day_hosts` RENAME TO `day_hosts`;--> statement-breakpoint
CREATE TABLE `__new_municipality_contacts` (
	`municipality_id` integer NOT NULL,
	`role` text NOT NULL,
	`person_id` integer NOT NULL,
	`named_at` integer NOT NULL,
	PRIMARY KEY(`municipality_id`, `role`),
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "municipality_contacts_role" CHECK("role" in ('superuser', 'quality', 'handler'))
) STRICT;--> statement-breakpoint
INSERT INTO `__new_municipality_contacts` (`municipality_id`, `role`, `person_id`, `named_at`) SELECT `municipality_id`, `part`, `person_id`, `named_at` FROM `municipality_contacts`;--> statement-breakpoint
DROP TABLE `municipality_contacts`;--> statement-breakpoint
ALTER TABLE `__new_municipality_contacts` RENAME TO `municipality_contacts`;--> statement-breakpoint
ALTER TABLE `sign_in_requests` RENAME COLUMN `go_on` TO `return_to`;--> statement-breakpoint
ALTER TABLE `enrolments` RENAME COLUMN `place` TO `arrival_order`;--> statement-breakpoint
ALTER TABLE `course_invitations` RENAME COLUMN `leader_told_at` TO `leader_notified_at`;--> statement-breakpoint
ALTER TABLE `lesson_completions` RENAME COLUMN `rule` TO `rule_version`;--> statement-breakpoint
ALTER TABLE `lessons` RENAME COLUMN `planned` TO `draft_position`;--> statement-breakpoint
ALTER TABLE `package_states` RENAME COLUMN `said` TO `reports`;--> statement-breakpoint
ALTER TABLE `watched` RENAME COLUMN `position` TO `position_seconds`;--> statement-breakpoint
ALTER TABLE `watch_clocks` RENAME COLUMN `allowance` TO `allowance_seconds`;--> statement-breakpoint
ALTER TABLE `plan_items` RENAME COLUMN `days` TO `working_days_from_start`;--> statement-breakpoint
ALTER TABLE `plan_marks` RENAME COLUMN `owner_told_at` TO `owner_reminded_at`;--> statement-breakpoint
ALTER TABLE `plan_marks` RENAME COLUMN `leader_told_at` TO `leader_reminded_at`;--> statement-breakpoint
ALTER TABLE `plan_marks` RENAME COLUMN `office_told_at` TO `secretariat_reminded_at`;--> statement-breakpoint
ALTER TABLE `follow_ups` RENAME COLUMN `owner_told_at` TO `owner_reminded_at`;--> statement-breakpoint
ALTER TABLE `follow_ups` RENAME COLUMN `leader_told_at` TO `leader_reminded_at`;--> statement-breakpoint
ALTER TABLE `follow_ups` RENAME COLUMN `office_told_at` TO `secretariat_reminded_at`;--> statement-breakpoint
ALTER TABLE `invitations` RENAME COLUMN `reminders` TO `last_reminder_number`;--> statement-breakpoint
DROP INDEX `enrolments_place`;--> statement-breakpoint
CREATE UNIQUE INDEX `enrolments_arrival_order` ON `enrolments` (`day_id`,`arrival_order`);
