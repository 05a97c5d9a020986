ALTER TABLE `mail_changes` ADD `agreed_at` integer;--> statement-breakpoint
ALTER TABLE `mail_changes` ADD `confirmed_at` integer;