PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_plan_items` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_id` integer NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`party` text NOT NULL,
	`days` integer NOT NULL,
	`required` integer DEFAULT false NOT NULL,
	`done_by` text DEFAULT 'hand' NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `plan_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "plan_items_party" CHECK("party" in ('agent', 'leader', 'secretariat', 'colleague')),
	CONSTRAINT "plan_items_done_by" CHECK("done_by" in ('hand', 'welcome-pack', 'elearning', 'diploma', 'course-day', 'listen-in', 'listen-in-back', 'agents-listed', 'leaders-course', 'contacts-named')),
	CONSTRAINT "plan_items_days" CHECK(days between -250 and 250)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_plan_items`("id", "version_id", "key", "position", "title", "text", "link", "party", "days", "required", "done_by") SELECT "id", "version_id", "key", "position", "title", "text", "link", "party", "days", "required", "done_by" FROM `plan_items`;--> statement-breakpoint
DROP TABLE `plan_items`;--> statement-breakpoint
ALTER TABLE `__new_plan_items` RENAME TO `plan_items`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `plan_items_once` ON `plan_items` (`version_id`,`key`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_municipality_contacts` (
	`municipality_id` integer NOT NULL,
	`part` text NOT NULL,
	`person_id` integer NOT NULL,
	`named_at` integer NOT NULL,
	PRIMARY KEY(`municipality_id`, `part`),
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "municipality_contacts_part" CHECK("part" in ('superuser', 'quality', 'handler'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_municipality_contacts`("municipality_id", "part", "person_id", "named_at") SELECT "municipality_id", "part", "person_id", coalesce((SELECT max(`at`) FROM `audit_lines` WHERE `act` IN ('contacts-named', 'municipality-joined') AND `scope` = (SELECT 'municipality:' || `code` FROM `municipalities` WHERE `id` = `municipality_id`)), unixepoch() * 1000) FROM `municipality_contacts`;--> statement-breakpoint
DROP TABLE `municipality_contacts`;--> statement-breakpoint
ALTER TABLE `__new_municipality_contacts` RENAME TO `municipality_contacts`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
UPDATE `audit_lines` SET `scope` = 'municipality:' || (SELECT `id` FROM `municipalities` WHERE `code` = substr(`scope`, 14)) WHERE `act` IN ('contacts-named', 'municipality-joined', 'notice-given', 'notice-taken-back', 'plan-begun') AND substr(`scope`, 14) IN (SELECT `code` FROM `municipalities`);