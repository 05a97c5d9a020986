CREATE TABLE `letter_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`letter` text NOT NULL,
	`locale` text NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`text` text,
	`written_by` integer,
	`written_at` integer NOT NULL,
	FOREIGN KEY (`written_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "letter_texts_locale" CHECK("locale" in ('da', 'en')),
	CONSTRAINT "letter_texts_length" CHECK(length(text) > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `letter_texts_change` ON `letter_texts` (`letter`,`locale`,`key`,`version`);--> statement-breakpoint
ALTER TABLE `letters` ADD `subject` text;--> statement-breakpoint
CREATE INDEX `letters_person` ON `letters` (`person_id`,`id`);