CREATE TABLE `digest_subscriptions` (
	`process_id` text NOT NULL,
	`person_id` text NOT NULL,
	`bodies` text NOT NULL,
	`topics` text,
	`weekday` integer DEFAULT 1 NOT NULL,
	`hour` integer DEFAULT 8 NOT NULL,
	`time_zone` text,
	`locale` text,
	`format` text DEFAULT 'html' NOT NULL,
	`paused_until` text,
	`skip_quiet` integer DEFAULT false NOT NULL,
	`after_holidays` integer DEFAULT false NOT NULL,
	`attach_calendar` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL,
	`unsubscribed_at` text,
	PRIMARY KEY(`process_id`, `person_id`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "digest_subscriptions_weekday" CHECK("weekday" BETWEEN 1 AND 7),
	CONSTRAINT "digest_subscriptions_hour" CHECK("hour" BETWEEN 0 AND 23)
);
--> statement-breakpoint
CREATE TABLE `digests` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`person_id` text NOT NULL,
	`period` text NOT NULL,
	`due_at` text NOT NULL,
	`since_change` integer NOT NULL,
	`through_change` integer NOT NULL,
	`state` text NOT NULL,
	`batch` text,
	`position` integer,
	`email` text NOT NULL,
	`subject` text,
	`provider_id` text,
	`taken_at` text NOT NULL,
	`sent_at` text,
	`detail` text,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`batch`) REFERENCES `mail_batches`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "digests_state_known" CHECK("state" IN ('due', 'batched', 'sent', 'quiet', 'paused', 'failed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `digests_period` ON `digests` (`process_id`,`person_id`,`period`);--> statement-breakpoint
CREATE INDEX `digests_state` ON `digests` (`state`);--> statement-breakpoint
CREATE INDEX `digests_batch` ON `digests` (`batch`);--> statement-breakpoint
CREATE INDEX `digests_provider` ON `digests` (`provider_id`);--> statement-breakpoint
CREATE TABLE `feed_subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`person_id` text,
	`name` text NOT NULL,
	`choice` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` text NOT NULL,
	`rotated_at` text,
	`fetched_at` text,
	`fetched_by` text,
	`revoked_at` text,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feed_subscriptions_hash_unique` ON `feed_subscriptions` (`hash`);--> statement-breakpoint
CREATE INDEX `feed_subscriptions_person` ON `feed_subscriptions` (`person_id`,`process_id`);--> statement-breakpoint
CREATE TABLE `mail_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`is_single` integer NOT NULL,
	`payload` text,
	`state` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`made_at` text NOT NULL,
	`first_tried_at` text,
	`next_try_at` text NOT NULL,
	`leased_until` text,
	`sent_at` text,
	`detail` text,
	CONSTRAINT "mail_batches_state" CHECK("state" IN ('waiting', 'sent', 'failed'))
);
--> statement-breakpoint
CREATE INDEX `mail_batches_next` ON `mail_batches` (`state`,`next_try_at`);--> statement-breakpoint
CREATE TABLE `mail_events` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`provider_id` text NOT NULL,
	`email` text NOT NULL,
	`at` text NOT NULL,
	`detail` text
);
--> statement-breakpoint
CREATE INDEX `mail_events_provider` ON `mail_events` (`provider_id`);--> statement-breakpoint
CREATE TABLE `paused_addresses` (
	`email` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`detail` text,
	`since` text NOT NULL,
	`told_at` text
);
--> statement-breakpoint
INSERT INTO `digest_subscriptions` (`process_id`, `person_id`, `bodies`, `weekday`, `hour`, `created_at`)
SELECT `process_id`, `person_id`, json_group_array(`body`), min(`weekday`), min(`hour`), strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
FROM `subscriptions` GROUP BY `process_id`, `person_id`;
