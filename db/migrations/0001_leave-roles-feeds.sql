CREATE TABLE `municipality_contacts` (
	`municipality_id` integer NOT NULL,
	`part` text NOT NULL,
	`person_id` integer NOT NULL,
	PRIMARY KEY(`municipality_id`, `part`),
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "municipality_contacts_part" CHECK("part" in ('superuser', 'quality', 'handler'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `import_drafts` (
	`id` integer PRIMARY KEY NOT NULL,
	`by` integer NOT NULL,
	`file` blob NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `feed_tokens` (
	`id` integer PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`scopes` text NOT NULL,
	`municipality_id` integer,
	`made_by` integer,
	`made_at` integer NOT NULL,
	`used_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`made_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_tokens_token_hash_unique` ON `feed_tokens` (`token_hash`);--> statement-breakpoint
CREATE TABLE `nudges` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `nudges_by_person` ON `nudges` (`person_id`,`at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_people` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`mail` text,
	`municipality_id` integer,
	`starts_on` text NOT NULL,
	`left_on` text,
	`leave_from` text,
	`leave_until` text,
	`handler_id` integer,
	`locale` text DEFAULT 'da' NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handler_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "people_starts" CHECK("starts_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "people_left" CHECK("left_on" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "people_leave_from" CHECK("leave_from" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "people_leave_until" CHECK("leave_until" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT "people_leave" CHECK(leave_until is null or (leave_from is not null and leave_until > leave_from)),
	CONSTRAINT "people_locale" CHECK("locale" in ('da', 'en')),
	CONSTRAINT "people_mail" CHECK(mail = lower(mail)),
	CONSTRAINT "people_name" CHECK(length(name) between 1 and 200)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_people`("id", "name", "mail", "municipality_id", "starts_on", "left_on", "leave_from", "leave_until", "handler_id", "locale", "created_at") SELECT "id", "name", "mail", "municipality_id", "starts_on", "left_on", null, null, null, "locale", "created_at" FROM `people`;--> statement-breakpoint
DROP TABLE `people`;--> statement-breakpoint
ALTER TABLE `__new_people` RENAME TO `people`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `people_mail_unique` ON `people` (`mail`);--> statement-breakpoint
CREATE INDEX `people_by_municipality` ON `people` (`municipality_id`);--> statement-breakpoint
CREATE TABLE `__new_roles` (
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`until` text,
	PRIMARY KEY(`person_id`, `role`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "roles_role" CHECK("role" in ('agent', 'leader', 'host', 'secretariat', 'steering')),
	CONSTRAINT "roles_until" CHECK("until" glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_roles`("person_id", "role", "until") SELECT "person_id", "role", null FROM `roles`;--> statement-breakpoint
DROP TABLE `roles`;--> statement-breakpoint
ALTER TABLE `__new_roles` RENAME TO `roles`;