CREATE TABLE `create_keys` (
	`person_id` text NOT NULL,
	`key` text NOT NULL,
	`request` text NOT NULL,
	`process_id` text NOT NULL,
	`thing` text NOT NULL,
	`thing_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`person_id`, `key`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`process_id` text NOT NULL,
	`thing` text NOT NULL,
	`thing_id` text NOT NULL,
	`author_id` text NOT NULL,
	`author_body` text,
	`text` text NOT NULL,
	`at` text NOT NULL,
	`edited_at` text,
	`removed_at` text,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "comments_thing_kind" CHECK("thing" IN ('milestone', 'consultation', 'meeting', 'action'))
);
--> statement-breakpoint
CREATE INDEX `comments_thing` ON `comments` (`process_id`,`thing`,`thing_id`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`comment_id` integer NOT NULL,
	`person_id` text NOT NULL,
	`mailed_at` text,
	PRIMARY KEY(`comment_id`, `person_id`),
	FOREIGN KEY (`comment_id`) REFERENCES `comments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text,
	`email` text,
	`role` text NOT NULL,
	`body` text,
	`lead` integer DEFAULT false NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`process_id`,`body`) REFERENCES `bodies`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitations_role" CHECK("role" IN ('coordinator', 'editor', 'member', 'reader')),
	CONSTRAINT "invitations_body" CHECK("body" IS NOT NULL OR "role" IN ('coordinator', 'reader'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_process` ON `invitations` (`process_id`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`milestone` text NOT NULL,
	`revision` integer NOT NULL,
	`fields` text NOT NULL,
	`reason` text NOT NULL,
	`status` text NOT NULL,
	`proposed_by` text NOT NULL,
	`body` text,
	`proposed_at` text NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`answer` text,
	FOREIGN KEY (`proposed_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`milestone`) REFERENCES `milestones`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposals_status" CHECK("status" IN ('open', 'accepted', 'declined', 'withdrawn'))
);
--> statement-breakpoint
CREATE INDEX `proposals_process` ON `proposals` (`process_id`,`status`);--> statement-breakpoint
CREATE TABLE `search_entries` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`process_id` text NOT NULL,
	`thing` text NOT NULL,
	`thing_id` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "search_entries_kind" CHECK("thing" IN ('process', 'source', 'body', 'mandate', 'milestone', 'output', 'consultation', 'meeting', 'decision', 'action', 'comment'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entries_thing` ON `search_entries` (`process_id`,`thing`,`thing_id`);--> statement-breakpoint
CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`person_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `accounts_person` ON `accounts` (`person_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`person_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verifications_identifier` ON `verifications` (`identifier`);--> statement-breakpoint
CREATE TABLE `api_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`body` text,
	`hash` text NOT NULL,
	`created_at` text NOT NULL,
	`last_used_at` text,
	`revoked_at` text,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_tokens_hash_unique` ON `api_tokens` (`hash`);--> statement-breakpoint
CREATE INDEX `api_tokens_person` ON `api_tokens` (`process_id`,`person_id`);--> statement-breakpoint
ALTER TABLE `actions` ADD `assignee` text REFERENCES people(id);--> statement-breakpoint
ALTER TABLE `bodies` ADD `withdrawn` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `changes` ADD `actor_body` text;--> statement-breakpoint
ALTER TABLE `changes` ADD `via` text;--> statement-breakpoint
ALTER TABLE `memberships` ADD `lead` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `mentions` text DEFAULT 'at-once' NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `email_verified` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `image` text;--> statement-breakpoint
ALTER TABLE `people` ADD `erased` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `created_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `updated_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `processes` ADD `archived` integer DEFAULT false NOT NULL;