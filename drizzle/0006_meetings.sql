CREATE TABLE `action_meetings` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `actions`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `meetings`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `action_milestones` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `actions`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `milestones`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reminders` (
	`process_id` text NOT NULL,
	`action` text NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`due` text NOT NULL,
	`sent_at` text NOT NULL,
	PRIMARY KEY(`process_id`, `action`, `person_id`, `kind`, `due`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`process_id`,`action`) REFERENCES `actions`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`action` text NOT NULL,
	`person_id` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`process_id`,`action`) REFERENCES `actions`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `busy_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`url` text,
	`etag` text,
	`last_modified` text,
	`added_at` text NOT NULL,
	`tried_at` text,
	`fetched_at` text,
	`failure` text,
	`failures` integer DEFAULT 0 NOT NULL,
	`next_fetch_at` text,
	`busy` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `busy_sources_person` ON `busy_sources` (`person_id`);--> statement-breakpoint
CREATE INDEX `busy_sources_next` ON `busy_sources` (`next_fetch_at`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`process_id` text NOT NULL,
	`meeting` text NOT NULL,
	`on` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`body` text,
	`person_id` text,
	`invited_at` text,
	`invited_sequence` integer,
	`uninvited_at` text,
	`reply` text DEFAULT 'needs-action' NOT NULL,
	`replied_at` text,
	`replied_sequence` integer,
	`comment` text,
	`present` integer,
	PRIMARY KEY(`process_id`, `meeting`, `on`, `email`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`process_id`,`meeting`) REFERENCES `meetings`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attendances_reply" CHECK("reply" IN ('needs-action', 'accepted', 'tentative', 'declined'))
);
--> statement-breakpoint
CREATE TABLE `meeting_bodies` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `meetings`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `bodies`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `meeting_continues` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `meetings`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `meetings`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `minutes` (
	`process_id` text NOT NULL,
	`meeting` text NOT NULL,
	`on` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`issued_by` text,
	`issued_at` text NOT NULL,
	PRIMARY KEY(`process_id`, `meeting`, `on`, `number`),
	FOREIGN KEY (`issued_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`process_id`,`meeting`) REFERENCES `meetings`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `note_updates` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`process_id` text NOT NULL,
	`meeting` text NOT NULL,
	`on` text NOT NULL,
	`bytes` blob NOT NULL,
	`person_id` text,
	`at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`process_id`,`meeting`) REFERENCES `meetings`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `note_updates_meeting` ON `note_updates` (`process_id`,`meeting`,`on`,`seq`);--> statement-breakpoint
CREATE TABLE `poll_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`poll` text NOT NULL,
	`voter` text,
	`made_at` text NOT NULL,
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`voter`) REFERENCES `poll_voters`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `poll_links_poll` ON `poll_links` (`poll`);--> statement-breakpoint
CREATE TABLE `poll_voters` (
	`id` text PRIMARY KEY NOT NULL,
	`poll` text NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`answers` text,
	`comment` text,
	`answered_at` text,
	`invited_at` text,
	`reminded_at` text,
	FOREIGN KEY (`poll`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `poll_voters_poll` ON `poll_voters` (`poll`);--> statement-breakpoint
CREATE TABLE `polls` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`title` text NOT NULL,
	`note` text,
	`minutes` integer NOT NULL,
	`options` text NOT NULL,
	`time_zone` text NOT NULL,
	`deadline` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`closed_at` text,
	`chosen` text,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `polls_process` ON `polls` (`process_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `polls_deadline` ON `polls` (`deadline`);--> statement-breakpoint
ALTER TABLE `actions` ADD `status_reason` text;--> statement-breakpoint
ALTER TABLE `actions` ADD `on` text;--> statement-breakpoint
ALTER TABLE `calendars` ADD `busy` text;--> statement-breakpoint
ALTER TABLE `mailbox_messages` ADD `calendar` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `on` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `guests` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `join_link` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `recurrence` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `exceptions` text;--> statement-breakpoint
ALTER TABLE `meetings` ADD `agenda` text;--> statement-breakpoint
ALTER TABLE `people` ADD `reminders` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `people` ADD `working_hours` text;