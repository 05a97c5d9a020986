CREATE TABLE `mail_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`old_mail` text NOT NULL,
	`new_mail` text NOT NULL,
	`asked_by` integer,
	`asked_as` text NOT NULL,
	`asked_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`old_link_hash` text,
	`new_link_hash` text,
	`state` text DEFAULT 'waiting' NOT NULL,
	`ended_at` integer,
	`ended_by` integer,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asked_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`ended_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "mail_changes_state" CHECK("state" in ('waiting', 'applied', 'refused', 'withdrawn', 'replaced', 'lapsed', 'undone')),
	CONSTRAINT "mail_changes_asked_as" CHECK("asked_as" in ('agent', 'leader', 'host', 'secretariat', 'steering')),
	CONSTRAINT "mail_changes_two" CHECK(old_mail <> new_mail),
	CONSTRAINT "mail_changes_lower" CHECK(old_mail = lower(old_mail) and new_mail = lower(new_mail)),
	CONSTRAINT "mail_changes_ended" CHECK((state = 'waiting') = (ended_at is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `mail_changes_old_link_hash_unique` ON `mail_changes` (`old_link_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `mail_changes_new_link_hash_unique` ON `mail_changes` (`new_link_hash`);--> statement-breakpoint
CREATE INDEX `mail_changes_by_person` ON `mail_changes` (`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `mail_changes_waiting` ON `mail_changes` (`person_id`) WHERE state = 'waiting';--> statement-breakpoint
ALTER TABLE `invitations` ADD `mail` text;--> statement-breakpoint
UPDATE `invitations` SET `mail` = (SELECT `mail` FROM `people` WHERE `people`.`id` = `invitations`.`person_id`) WHERE `link_hash` IS NOT NULL;
