CREATE TABLE `known_browsers` (
	`person_id` integer NOT NULL,
	`browser_hash` text NOT NULL,
	`used_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `browser_hash`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `known_browsers_used` ON `known_browsers` (`used_at`);--> statement-breakpoint
CREATE TABLE `wrong_code_hours` (
	`hour` integer PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	CONSTRAINT "wrong_code_hours_count" CHECK(count > 0)
) STRICT;
--> statement-breakpoint
ALTER TABLE `knocks` ADD `ends_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- The longest window lasts a day.
UPDATE `knocks` SET `ends_at` = `window_start` + 86400000;--> statement-breakpoint
CREATE INDEX `knocks_by_end` ON `knocks` (`ends_at`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_sign_in_requests` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer,
	`link_hash` text NOT NULL,
	`code_hash` text NOT NULL,
	`browser_hash` text NOT NULL,
	`go_on` text NOT NULL,
	`expires_at` integer NOT NULL,
	`tries_left` integer NOT NULL,
	`link_tries_left` integer DEFAULT 5 NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "sign_in_tries" CHECK(tries_left between 0 and 5),
	CONSTRAINT "sign_in_link_tries" CHECK(link_tries_left between 0 and 5)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_sign_in_requests`("id", "person_id", "link_hash", "code_hash", "browser_hash", "go_on", "expires_at", "tries_left", "link_tries_left", "used_at") SELECT "id", "person_id", "link_hash", "code_hash", "browser_hash", "go_on", "expires_at", "tries_left", 5, "used_at" FROM `sign_in_requests`;--> statement-breakpoint
DROP TABLE `sign_in_requests`;--> statement-breakpoint
ALTER TABLE `__new_sign_in_requests` RENAME TO `sign_in_requests`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_requests_link_hash_unique` ON `sign_in_requests` (`link_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_requests_browser_hash_unique` ON `sign_in_requests` (`browser_hash`);--> statement-breakpoint
CREATE INDEX `sign_in_of_unknown` ON `sign_in_requests` (`expires_at`) WHERE person_id is null;