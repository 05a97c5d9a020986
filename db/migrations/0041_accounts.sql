CREATE TABLE `account_sessions` (
	`session_id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `account_sessions_by_account` ON `account_sessions` (`account_id`);--> statement-breakpoint
CREATE TABLE `account_sign_ins` (
	`id` integer PRIMARY KEY NOT NULL,
	`browser_hash` text NOT NULL,
	`tenant_id` integer NOT NULL,
	`subject` text NOT NULL,
	`return_to` text NOT NULL,
	`expires_at` integer NOT NULL,
	`request_id` integer,
	`used_at` integer,
	FOREIGN KEY (`tenant_id`) REFERENCES `account_tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`request_id`) REFERENCES `sign_in_requests`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "account_sign_ins_subject_length" CHECK(length(subject) between 1 and 255)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `account_sign_ins_browser_hash_unique` ON `account_sign_ins` (`browser_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_sign_ins_request_id_unique` ON `account_sign_ins` (`request_id`);--> statement-breakpoint
CREATE INDEX `account_sign_ins_expires` ON `account_sign_ins` (`expires_at`);--> statement-breakpoint
CREATE TABLE `account_tenants` (
	`id` integer PRIMARY KEY NOT NULL,
	`tenant` text NOT NULL,
	`municipality_id` integer NOT NULL,
	`for_secretariat` integer DEFAULT false NOT NULL,
	`accounts_only` integer DEFAULT false NOT NULL,
	`allowed_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`municipality_id`) REFERENCES `municipalities`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "account_tenants_tenant" CHECK(length(tenant) between 1 and 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `account_tenants_tenant_unique` ON `account_tenants` (`tenant`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_tenants_open` ON `account_tenants` (`municipality_id`) WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX `account_tenants_by_municipality` ON `account_tenants` (`municipality_id`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` integer PRIMARY KEY NOT NULL,
	`tenant_id` integer NOT NULL,
	`subject` text NOT NULL,
	`person_id` integer NOT NULL,
	`tied_at` integer NOT NULL,
	`used_at` integer NOT NULL,
	FOREIGN KEY (`tenant_id`) REFERENCES `account_tenants`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "accounts_subject_length" CHECK(length(subject) between 1 and 255)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_subject` ON `accounts` (`tenant_id`,`subject`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_person` ON `accounts` (`person_id`,`tenant_id`);